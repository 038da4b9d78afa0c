// @ts-nocheck compiled JavaScript
// Generated from the schemas of spec/, compiled by Ajv, by `npm run generate`. Do not edit.

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// <stdin>
var searchMessages = validate21;
var schema6 = { "type": "object", "additionalProperties": false, "properties": { "account": { "type": "string", "minLength": 1 }, "to": { "type": "string", "minLength": 1 }, "sender": { "type": "string", "minLength": 1 }, "body": { "type": "string", "minLength": 1 }, "state": { "type": "integer", "minimum": 0, "maximum": 3 }, "status": { "type": "string", "enum": ["open", "queued", "sending", "delivered", "failed", "cancelled"], "description": "Whether the message is an open transaction, is waiting in the queue, is being sent, was delivered, ended with errors, or was cancelled." }, "since": { "type": "string", "format": "date-time", "description": "a date and time with a time zone, such as 2026-01-15T10:00:00Z" }, "search": { "type": "string", "maxLength": 1e3 }, "counts": { "type": "boolean", "default": false }, "limit": { "type": "integer", "minimum": 1, "maximum": 1e3, "default": 100 }, "cursor": { "type": "string", "pattern": "^\\d{1,15}$", "description": "the `next` of the previous page" } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var formats0 = require_formats().fullFormats["date-time"];
var pattern0 = new RegExp("^\\d{1,15}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.counts === void 0) {
        data.counts = false;
      }
      if (data.limit === void 0) {
        data.limit = 100;
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func2.call(schema6.properties, key0)) {
          validate21.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema6, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.account !== void 0) {
          let data0 = data.account;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate21.errors = [{ instancePath: instancePath + "/account", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema6.properties.account }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["account"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func3(data0) < 1) {
                validate21.errors = [{ instancePath: instancePath + "/account", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", parentSchema: schema6.properties.account }];
                return false;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.to !== void 0) {
            let data1 = data.to;
            const _errs4 = errors;
            if (typeof data1 !== "string") {
              let dataType1 = typeof data1;
              let coerced1 = void 0;
              if (!(coerced1 !== void 0)) {
                if (dataType1 == "number" || dataType1 == "boolean") {
                  coerced1 = "" + data1;
                } else if (data1 === null) {
                  coerced1 = "";
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/to", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema6.properties.to }];
                  return false;
                }
              }
              if (coerced1 !== void 0) {
                data1 = coerced1;
                if (data !== void 0) {
                  data["to"] = coerced1;
                }
              }
            }
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (func3(data1) < 1) {
                  validate21.errors = [{ instancePath: instancePath + "/to", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", parentSchema: schema6.properties.to }];
                  return false;
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.sender !== void 0) {
              let data2 = data.sender;
              const _errs6 = errors;
              if (typeof data2 !== "string") {
                let dataType2 = typeof data2;
                let coerced2 = void 0;
                if (!(coerced2 !== void 0)) {
                  if (dataType2 == "number" || dataType2 == "boolean") {
                    coerced2 = "" + data2;
                  } else if (data2 === null) {
                    coerced2 = "";
                  } else {
                    validate21.errors = [{ instancePath: instancePath + "/sender", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema6.properties.sender }];
                    return false;
                  }
                }
                if (coerced2 !== void 0) {
                  data2 = coerced2;
                  if (data !== void 0) {
                    data["sender"] = coerced2;
                  }
                }
              }
              if (errors === _errs6) {
                if (typeof data2 === "string") {
                  if (func3(data2) < 1) {
                    validate21.errors = [{ instancePath: instancePath + "/sender", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", parentSchema: schema6.properties.sender }];
                    return false;
                  }
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.body !== void 0) {
                let data3 = data.body;
                const _errs8 = errors;
                if (typeof data3 !== "string") {
                  let dataType3 = typeof data3;
                  let coerced3 = void 0;
                  if (!(coerced3 !== void 0)) {
                    if (dataType3 == "number" || dataType3 == "boolean") {
                      coerced3 = "" + data3;
                    } else if (data3 === null) {
                      coerced3 = "";
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/body", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema6.properties.body }];
                      return false;
                    }
                  }
                  if (coerced3 !== void 0) {
                    data3 = coerced3;
                    if (data !== void 0) {
                      data["body"] = coerced3;
                    }
                  }
                }
                if (errors === _errs8) {
                  if (typeof data3 === "string") {
                    if (func3(data3) < 1) {
                      validate21.errors = [{ instancePath: instancePath + "/body", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", parentSchema: schema6.properties.body }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.state !== void 0) {
                  let data4 = data.state;
                  const _errs10 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    let dataType4 = typeof data4;
                    let coerced4 = void 0;
                    if (!(coerced4 !== void 0)) {
                      if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1)) {
                        coerced4 = +data4;
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/state", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema6.properties.state }];
                        return false;
                      }
                    }
                    if (coerced4 !== void 0) {
                      data4 = coerced4;
                      if (data !== void 0) {
                        data["state"] = coerced4;
                      }
                    }
                  }
                  if (errors === _errs10) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 3 || isNaN(data4)) {
                        validate21.errors = [{ instancePath: instancePath + "/state", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", parentSchema: schema6.properties.state }];
                        return false;
                      } else {
                        if (data4 < 0 || isNaN(data4)) {
                          validate21.errors = [{ instancePath: instancePath + "/state", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", parentSchema: schema6.properties.state }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.status !== void 0) {
                    let data5 = data.status;
                    const _errs12 = errors;
                    if (typeof data5 !== "string") {
                      let dataType5 = typeof data5;
                      let coerced5 = void 0;
                      if (!(coerced5 !== void 0)) {
                        if (dataType5 == "number" || dataType5 == "boolean") {
                          coerced5 = "" + data5;
                        } else if (data5 === null) {
                          coerced5 = "";
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema6.properties.status }];
                          return false;
                        }
                      }
                      if (coerced5 !== void 0) {
                        data5 = coerced5;
                        if (data !== void 0) {
                          data["status"] = coerced5;
                        }
                      }
                    }
                    if (!(data5 === "open" || data5 === "queued" || data5 === "sending" || data5 === "delivered" || data5 === "failed" || data5 === "cancelled")) {
                      validate21.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema6.properties.status.enum }, message: "must be equal to one of the allowed values", parentSchema: schema6.properties.status }];
                      return false;
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.since !== void 0) {
                      let data6 = data.since;
                      const _errs14 = errors;
                      if (typeof data6 !== "string") {
                        let dataType6 = typeof data6;
                        let coerced6 = void 0;
                        if (!(coerced6 !== void 0)) {
                          if (dataType6 == "number" || dataType6 == "boolean") {
                            coerced6 = "" + data6;
                          } else if (data6 === null) {
                            coerced6 = "";
                          } else {
                            validate21.errors = [{ instancePath: instancePath + "/since", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema6.properties.since }];
                            return false;
                          }
                        }
                        if (coerced6 !== void 0) {
                          data6 = coerced6;
                          if (data !== void 0) {
                            data["since"] = coerced6;
                          }
                        }
                      }
                      if (errors === _errs14) {
                        if (errors === _errs14) {
                          if (typeof data6 === "string") {
                            if (!formats0.validate(data6)) {
                              validate21.errors = [{ instancePath: instancePath + "/since", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', parentSchema: schema6.properties.since }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.search !== void 0) {
                        let data7 = data.search;
                        const _errs16 = errors;
                        if (typeof data7 !== "string") {
                          let dataType7 = typeof data7;
                          let coerced7 = void 0;
                          if (!(coerced7 !== void 0)) {
                            if (dataType7 == "number" || dataType7 == "boolean") {
                              coerced7 = "" + data7;
                            } else if (data7 === null) {
                              coerced7 = "";
                            } else {
                              validate21.errors = [{ instancePath: instancePath + "/search", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema6.properties.search }];
                              return false;
                            }
                          }
                          if (coerced7 !== void 0) {
                            data7 = coerced7;
                            if (data !== void 0) {
                              data["search"] = coerced7;
                            }
                          }
                        }
                        if (errors === _errs16) {
                          if (typeof data7 === "string") {
                            if (func3(data7) > 1e3) {
                              validate21.errors = [{ instancePath: instancePath + "/search", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", parentSchema: schema6.properties.search }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        let data8 = data.counts;
                        const _errs18 = errors;
                        if (typeof data8 !== "boolean") {
                          let coerced8 = void 0;
                          if (!(coerced8 !== void 0)) {
                            if (data8 === "false" || data8 === 0 || data8 === null) {
                              coerced8 = false;
                            } else if (data8 === "true" || data8 === 1) {
                              coerced8 = true;
                            } else {
                              validate21.errors = [{ instancePath: instancePath + "/counts", keyword: "type", params: { type: "boolean" }, message: "must be boolean", parentSchema: schema6.properties.counts }];
                              return false;
                            }
                          }
                          if (coerced8 !== void 0) {
                            data8 = coerced8;
                            if (data !== void 0) {
                              data["counts"] = coerced8;
                            }
                          }
                        }
                        var valid0 = _errs18 === errors;
                        if (valid0) {
                          let data9 = data.limit;
                          const _errs20 = errors;
                          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                            let dataType9 = typeof data9;
                            let coerced9 = void 0;
                            if (!(coerced9 !== void 0)) {
                              if (dataType9 === "boolean" || data9 === null || dataType9 === "string" && data9 && data9 == +data9 && !(data9 % 1)) {
                                coerced9 = +data9;
                              } else {
                                validate21.errors = [{ instancePath: instancePath + "/limit", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema6.properties.limit }];
                                return false;
                              }
                            }
                            if (coerced9 !== void 0) {
                              data9 = coerced9;
                              if (data !== void 0) {
                                data["limit"] = coerced9;
                              }
                            }
                          }
                          if (errors === _errs20) {
                            if (typeof data9 == "number" && isFinite(data9)) {
                              if (data9 > 1e3 || isNaN(data9)) {
                                validate21.errors = [{ instancePath: instancePath + "/limit", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", parentSchema: schema6.properties.limit }];
                                return false;
                              } else {
                                if (data9 < 1 || isNaN(data9)) {
                                  validate21.errors = [{ instancePath: instancePath + "/limit", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", parentSchema: schema6.properties.limit }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid0 = _errs20 === errors;
                          if (valid0) {
                            if (data.cursor !== void 0) {
                              let data10 = data.cursor;
                              const _errs22 = errors;
                              if (typeof data10 !== "string") {
                                let dataType10 = typeof data10;
                                let coerced10 = void 0;
                                if (!(coerced10 !== void 0)) {
                                  if (dataType10 == "number" || dataType10 == "boolean") {
                                    coerced10 = "" + data10;
                                  } else if (data10 === null) {
                                    coerced10 = "";
                                  } else {
                                    validate21.errors = [{ instancePath: instancePath + "/cursor", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema6.properties.cursor }];
                                    return false;
                                  }
                                }
                                if (coerced10 !== void 0) {
                                  data10 = coerced10;
                                  if (data !== void 0) {
                                    data["cursor"] = coerced10;
                                  }
                                }
                              }
                              if (errors === _errs22) {
                                if (typeof data10 === "string") {
                                  if (!pattern0.test(data10)) {
                                    validate21.errors = [{ instancePath: instancePath + "/cursor", keyword: "pattern", params: { pattern: "^\\d{1,15}$" }, message: 'must match pattern "^\\d{1,15}$"', schema: "^\\d{1,15}$", parentSchema: schema6.properties.cursor }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema6, data }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var listNumbers = validate22;
var schema7 = { "type": "object", "additionalProperties": false, "properties": { "search": { "type": "string", "maxLength": 100 }, "limit": { "type": "integer", "minimum": 1, "maximum": 1e3, "default": 100 } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === void 0) {
        data.limit = 100;
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "search" || key0 === "limit")) {
          validate22.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema7, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.search !== void 0) {
          let data0 = data.search;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate22.errors = [{ instancePath: instancePath + "/search", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema7.properties.search }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["search"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func3(data0) > 100) {
                validate22.errors = [{ instancePath: instancePath + "/search", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", parentSchema: schema7.properties.search }];
                return false;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          let data1 = data.limit;
          const _errs4 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                coerced1 = +data1;
              } else {
                validate22.errors = [{ instancePath: instancePath + "/limit", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema7.properties.limit }];
                return false;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["limit"] = coerced1;
              }
            }
          }
          if (errors === _errs4) {
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 1e3 || isNaN(data1)) {
                validate22.errors = [{ instancePath: instancePath + "/limit", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", parentSchema: schema7.properties.limit }];
                return false;
              } else {
                if (data1 < 1 || isNaN(data1)) {
                  validate22.errors = [{ instancePath: instancePath + "/limit", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", parentSchema: schema7.properties.limit }];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs4 === errors;
        }
      }
    } else {
      validate22.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema7, data }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var listNumberMessages = validate23;
var schema8 = { "type": "object", "additionalProperties": false, "properties": { "limit": { "type": "integer", "minimum": 1, "maximum": 1e3, "default": 100 }, "cursor": { "type": "string", "pattern": "^\\d{1,15}$", "description": "the `next` of the previous page" } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === void 0) {
        data.limit = 100;
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "limit" || key0 === "cursor")) {
          validate23.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema8, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        let data0 = data.limit;
        const _errs2 = errors;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          let dataType0 = typeof data0;
          let coerced0 = void 0;
          if (!(coerced0 !== void 0)) {
            if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
              coerced0 = +data0;
            } else {
              validate23.errors = [{ instancePath: instancePath + "/limit", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema8.properties.limit }];
              return false;
            }
          }
          if (coerced0 !== void 0) {
            data0 = coerced0;
            if (data !== void 0) {
              data["limit"] = coerced0;
            }
          }
        }
        if (errors === _errs2) {
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 1e3 || isNaN(data0)) {
              validate23.errors = [{ instancePath: instancePath + "/limit", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", parentSchema: schema8.properties.limit }];
              return false;
            } else {
              if (data0 < 1 || isNaN(data0)) {
                validate23.errors = [{ instancePath: instancePath + "/limit", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", parentSchema: schema8.properties.limit }];
                return false;
              }
            }
          }
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          if (data.cursor !== void 0) {
            let data1 = data.cursor;
            const _errs4 = errors;
            if (typeof data1 !== "string") {
              let dataType1 = typeof data1;
              let coerced1 = void 0;
              if (!(coerced1 !== void 0)) {
                if (dataType1 == "number" || dataType1 == "boolean") {
                  coerced1 = "" + data1;
                } else if (data1 === null) {
                  coerced1 = "";
                } else {
                  validate23.errors = [{ instancePath: instancePath + "/cursor", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema8.properties.cursor }];
                  return false;
                }
              }
              if (coerced1 !== void 0) {
                data1 = coerced1;
                if (data !== void 0) {
                  data["cursor"] = coerced1;
                }
              }
            }
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                  validate23.errors = [{ instancePath: instancePath + "/cursor", keyword: "pattern", params: { pattern: "^\\d{1,15}$" }, message: 'must match pattern "^\\d{1,15}$"', schema: "^\\d{1,15}$", parentSchema: schema8.properties.cursor }];
                  return false;
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema8, data }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var listIssuedTokens = validate24;
var schema9 = { "type": "object", "additionalProperties": false, "properties": { "account": { "type": "string" } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "account")) {
          validate24.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema9, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.account !== void 0) {
          let data0 = data.account;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate24.errors = [{ instancePath: instancePath + "/account", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema9.properties.account }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["account"] = coerced0;
              }
            }
          }
        }
      }
    } else {
      validate24.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema9, data }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var listCallbacks = validate25;
var schema10 = { "type": "object", "additionalProperties": false, "properties": { "message": { "type": "string", "minLength": 1 }, "status": { "type": "string", "enum": ["waiting", "delivered", "failed", "refused"], "description": "Whether the attempt is pending, was delivered (got a 2xx response), failed, or was refused by the sandbox." }, "limit": { "type": "integer", "minimum": 1, "maximum": 1e3, "default": 100 } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === void 0) {
        data.limit = 100;
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "message" || key0 === "status" || key0 === "limit")) {
          validate25.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema10, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.message !== void 0) {
          let data0 = data.message;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate25.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema10.properties.message }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["message"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func3(data0) < 1) {
                validate25.errors = [{ instancePath: instancePath + "/message", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", parentSchema: schema10.properties.message }];
                return false;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.status !== void 0) {
            let data1 = data.status;
            const _errs4 = errors;
            if (typeof data1 !== "string") {
              let dataType1 = typeof data1;
              let coerced1 = void 0;
              if (!(coerced1 !== void 0)) {
                if (dataType1 == "number" || dataType1 == "boolean") {
                  coerced1 = "" + data1;
                } else if (data1 === null) {
                  coerced1 = "";
                } else {
                  validate25.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema10.properties.status }];
                  return false;
                }
              }
              if (coerced1 !== void 0) {
                data1 = coerced1;
                if (data !== void 0) {
                  data["status"] = coerced1;
                }
              }
            }
            if (!(data1 === "waiting" || data1 === "delivered" || data1 === "failed" || data1 === "refused")) {
              validate25.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema10.properties.status.enum }, message: "must be equal to one of the allowed values", parentSchema: schema10.properties.status }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            let data2 = data.limit;
            const _errs6 = errors;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
              let dataType2 = typeof data2;
              let coerced2 = void 0;
              if (!(coerced2 !== void 0)) {
                if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1)) {
                  coerced2 = +data2;
                } else {
                  validate25.errors = [{ instancePath: instancePath + "/limit", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema10.properties.limit }];
                  return false;
                }
              }
              if (coerced2 !== void 0) {
                data2 = coerced2;
                if (data !== void 0) {
                  data["limit"] = coerced2;
                }
              }
            }
            if (errors === _errs6) {
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 1e3 || isNaN(data2)) {
                  validate25.errors = [{ instancePath: instancePath + "/limit", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", parentSchema: schema10.properties.limit }];
                  return false;
                } else {
                  if (data2 < 1 || isNaN(data2)) {
                    validate25.errors = [{ instancePath: instancePath + "/limit", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", parentSchema: schema10.properties.limit }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs6 === errors;
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema10, data }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var listRequests = validate26;
var schema11 = { "type": "object", "additionalProperties": false, "properties": { "operation": { "type": "string", "minLength": 1 }, "status": { "type": "integer", "minimum": 100, "maximum": 599 }, "message": { "type": "string", "minLength": 1 }, "limit": { "type": "integer", "minimum": 1, "maximum": 1e3, "default": 100 } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === void 0) {
        data.limit = 100;
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "operation" || key0 === "status" || key0 === "message" || key0 === "limit")) {
          validate26.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema11, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.operation !== void 0) {
          let data0 = data.operation;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate26.errors = [{ instancePath: instancePath + "/operation", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema11.properties.operation }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["operation"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func3(data0) < 1) {
                validate26.errors = [{ instancePath: instancePath + "/operation", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", parentSchema: schema11.properties.operation }];
                return false;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.status !== void 0) {
            let data1 = data.status;
            const _errs4 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              let dataType1 = typeof data1;
              let coerced1 = void 0;
              if (!(coerced1 !== void 0)) {
                if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                  coerced1 = +data1;
                } else {
                  validate26.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema11.properties.status }];
                  return false;
                }
              }
              if (coerced1 !== void 0) {
                data1 = coerced1;
                if (data !== void 0) {
                  data["status"] = coerced1;
                }
              }
            }
            if (errors === _errs4) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 599 || isNaN(data1)) {
                  validate26.errors = [{ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599", parentSchema: schema11.properties.status }];
                  return false;
                } else {
                  if (data1 < 100 || isNaN(data1)) {
                    validate26.errors = [{ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100", parentSchema: schema11.properties.status }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.message !== void 0) {
              let data2 = data.message;
              const _errs6 = errors;
              if (typeof data2 !== "string") {
                let dataType2 = typeof data2;
                let coerced2 = void 0;
                if (!(coerced2 !== void 0)) {
                  if (dataType2 == "number" || dataType2 == "boolean") {
                    coerced2 = "" + data2;
                  } else if (data2 === null) {
                    coerced2 = "";
                  } else {
                    validate26.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema11.properties.message }];
                    return false;
                  }
                }
                if (coerced2 !== void 0) {
                  data2 = coerced2;
                  if (data !== void 0) {
                    data["message"] = coerced2;
                  }
                }
              }
              if (errors === _errs6) {
                if (typeof data2 === "string") {
                  if (func3(data2) < 1) {
                    validate26.errors = [{ instancePath: instancePath + "/message", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", parentSchema: schema11.properties.message }];
                    return false;
                  }
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              let data3 = data.limit;
              const _errs8 = errors;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                let dataType3 = typeof data3;
                let coerced3 = void 0;
                if (!(coerced3 !== void 0)) {
                  if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1)) {
                    coerced3 = +data3;
                  } else {
                    validate26.errors = [{ instancePath: instancePath + "/limit", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema11.properties.limit }];
                    return false;
                  }
                }
                if (coerced3 !== void 0) {
                  data3 = coerced3;
                  if (data !== void 0) {
                    data["limit"] = coerced3;
                  }
                }
              }
              if (errors === _errs8) {
                if (typeof data3 == "number" && isFinite(data3)) {
                  if (data3 > 1e3 || isNaN(data3)) {
                    validate26.errors = [{ instancePath: instancePath + "/limit", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", parentSchema: schema11.properties.limit }];
                    return false;
                  } else {
                    if (data3 < 1 || isNaN(data3)) {
                      validate26.errors = [{ instancePath: instancePath + "/limit", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", parentSchema: schema11.properties.limit }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs8 === errors;
            }
          }
        }
      }
    } else {
      validate26.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema11, data }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var streamEvents = validate27;
var schema12 = { "type": "object", "additionalProperties": false, "properties": { "after": { "type": "integer", "minimum": 0 } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "after")) {
          validate27.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema12, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.after !== void 0) {
          let data0 = data.after;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
                coerced0 = +data0;
              } else {
                validate27.errors = [{ instancePath: instancePath + "/after", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema12.properties.after }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["after"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate27.errors = [{ instancePath: instancePath + "/after", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", parentSchema: schema12.properties.after }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate27.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema12, data }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
export {
  listCallbacks,
  listIssuedTokens,
  listNumberMessages,
  listNumbers,
  listRequests,
  searchMessages,
  streamEvents
};
