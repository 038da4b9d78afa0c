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
var listMessages200 = validate22;
var pattern0 = new RegExp("^[0-9]{1,16}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate24.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^[0-9]{1,16}$" }, message: 'must match pattern "^[0-9]{1,16}$"' }];
        return false;
      }
    } else {
      validate24.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var pattern1 = new RegExp("^[0-9a-f]{24}$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern1.test(data)) {
        validate26.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' }];
        return false;
      }
    } else {
      validate26.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sender === void 0 && (missing0 = "sender") || data.timestamp === void 0 && (missing0 = "timestamp") || data.id === void 0 && (missing0 = "id")) {
        validate23.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "sender" || key0 === "timestamp" || key0 === "id")) {
            validate23.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.sender !== void 0) {
            const _errs2 = errors;
            if (typeof data.sender !== "string") {
              validate23.errors = [{ instancePath: instancePath + "/sender", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.timestamp !== void 0) {
              const _errs4 = errors;
              if (!validate24(data.timestamp, { instancePath: instancePath + "/timestamp", parentData: data, parentDataProperty: "timestamp", rootData })) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.id !== void 0) {
                const _errs5 = errors;
                if (!validate26(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
                  vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var schema11 = { "type": "boolean", "enum": [true] };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    validate29.errors = [{ instancePath, keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
    return false;
  }
  if (!(data === true)) {
    validate29.errors = [{ instancePath, keyword: "enum", params: { allowedValues: schema11.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var pattern2 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (typeof data === "string") {
      if (!pattern2.test(data)) {
        const err0 = { instancePath, keyword: "pattern", params: { pattern: "^-?[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^-?[0-9]+(\\.[0-9]+)?$"' };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    const err2 = { instancePath, keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err3 = { instancePath, keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
    validate31.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var schema13 = { "type": ["integer", "null"], "description": "Null in every successful response." };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data)) && data !== null) {
    validate33.errors = [{ instancePath, keyword: "type", params: { type: schema13.type }, message: "must be integer,null" }];
    return false;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message") || data.credit === void 0 && (missing0 = "credit") || data.error === void 0 && (missing0 = "error")) {
        validate22.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "data" || key0 === "success" || key0 === "message" || key0 === "credit" || key0 === "error")) {
            validate22.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.data !== void 0) {
            let data0 = data.data;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate23(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate22.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.success !== void 0) {
              const _errs5 = errors;
              if (!validate29(data.success, { instancePath: instancePath + "/success", parentData: data, parentDataProperty: "success", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                const _errs6 = errors;
                if (typeof data.message !== "string") {
                  validate22.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.credit !== void 0) {
                  const _errs8 = errors;
                  if (!validate31(data.credit, { instancePath: instancePath + "/credit", parentData: data, parentDataProperty: "credit", rootData })) {
                    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.error !== void 0) {
                    const _errs9 = errors;
                    if (!validate33(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData })) {
                      vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var listMessages401 = validate35;
var schema14 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [401] } } }] };
var schema15 = { "type": "object", "additionalProperties": false, "required": ["success", "message", "error", "data"], "properties": { "success": { "type": "boolean", "enum": [false] }, "message": { "type": "string", "description": "A description of the error." }, "error": { "type": "integer", "description": "The error code." }, "data": { "type": ["object", "null"], "description": "Null in every failure." } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message") || data.error === void 0 && (missing0 = "error") || data.data === void 0 && (missing0 = "data")) {
        validate36.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "success" || key0 === "message" || key0 === "error" || key0 === "data")) {
            validate36.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.success !== void 0) {
            let data0 = data.success;
            const _errs2 = errors;
            if (typeof data0 !== "boolean") {
              validate36.errors = [{ instancePath: instancePath + "/success", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            if (!(data0 === false)) {
              validate36.errors = [{ instancePath: instancePath + "/success", keyword: "enum", params: { allowedValues: schema15.properties.success.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.message !== void 0) {
              const _errs4 = errors;
              if (typeof data.message !== "string") {
                validate36.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.error !== void 0) {
                let data2 = data.error;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate36.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.data !== void 0) {
                  let data3 = data.data;
                  const _errs8 = errors;
                  if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
                    validate36.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: schema15.properties.data.type }, message: "must be object,null" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate36.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate35.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 401)) {
          validate35.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema14.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var listMessages403 = validate38;
var schema16 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [403] } } }] };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate38.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 403)) {
          validate38.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema16.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var listMessages404 = validate40;
var schema17 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [203] } } }] };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate40.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 203)) {
          validate40.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema17.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var sendMessage201 = validate42;
var schema19 = { "type": "object", "additionalProperties": false, "required": ["test", "sender", "body", "recipients", "priority", "options", "transaction", "statistics", "base_price", "price", "timestamp", "last_update", "state", "id"], "properties": { "test": { "type": "boolean", "description": "True if the send was only simulated." }, "sender": { "type": "string" }, "body": { "type": "string", "description": "The text as submitted, with its placeholders." }, "recipients": { "type": "object", "additionalProperties": false, "required": ["valid", "invalid"], "properties": { "valid": { "type": "object", "additionalProperties": false, "required": ["count"], "properties": { "count": { "type": "integer", "minimum": 0 } } }, "invalid": { "type": "object", "additionalProperties": false, "required": ["total", "list"], "properties": { "total": { "type": "integer", "minimum": 0 }, "list": { "type": "array", "description": "The invalid recipients, as submitted.", "items": { "type": "string" } } } } } }, "priority": { "type": "number", "minimum": 1 }, "options": { "$ref": "#/components/schemas/Message_Options" }, "transaction": { "type": "boolean", "description": "True while the transaction is open and the message is not yet queued." }, "statistics": { "type": "object", "additionalProperties": false, "required": ["error", "sent", "delivered", "total", "sms_total"], "properties": { "error": { "type": "integer", "minimum": 0, "description": "The number of recipients that the message could not reach." }, "sent": { "type": "integer", "minimum": 0, "description": "The number of recipients whose message was sent to the carrier." }, "delivered": { "type": "integer", "minimum": 0, "description": "The number of recipients whose handset received the message." }, "total": { "type": "integer", "minimum": 0, "description": "The number of valid recipients." }, "sms_total": { "type": "integer", "minimum": 0, "description": "The number of segments for all valid recipients." } } }, "base_price": { "type": "number", "description": "The price in euros, before the factors for priority and realtime are applied." }, "price": { "type": "number", "description": "The total price of the message, in euros." }, "timestamp": { "$ref": "#/components/schemas/EpochMilliseconds" }, "last_update": { "$ref": "#/components/schemas/EpochMilliseconds" }, "state": { "$ref": "#/components/schemas/MessageState" }, "id": { "$ref": "#/components/schemas/Id" } } };
var func2 = Object.prototype.hasOwnProperty;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.flash === void 0 && (missing0 = "flash") || data.realtime === void 0 && (missing0 = "realtime") || data.timestamp_send === void 0 && (missing0 = "timestamp_send")) {
        validate44.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "flash" || key0 === "realtime" || key0 === "timestamp_send" || key0 === "custom" || key0 === "callback_url" || key0 === "callback_field")) {
            validate44.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.flash !== void 0) {
            const _errs2 = errors;
            if (typeof data.flash !== "boolean") {
              validate44.errors = [{ instancePath: instancePath + "/flash", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.realtime !== void 0) {
              const _errs4 = errors;
              if (typeof data.realtime !== "boolean") {
                validate44.errors = [{ instancePath: instancePath + "/realtime", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timestamp_send !== void 0) {
                const _errs6 = errors;
                if (!validate24(data.timestamp_send, { instancePath: instancePath + "/timestamp_send", parentData: data, parentDataProperty: "timestamp_send", rootData })) {
                  vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.callback_url !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.callback_url !== "string") {
                    validate44.errors = [{ instancePath: instancePath + "/callback_url", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.callback_field !== void 0) {
                    const _errs9 = errors;
                    if (typeof data.callback_field !== "string") {
                      validate44.errors = [{ instancePath: instancePath + "/callback_field", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate44.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var schema21 = { "type": "integer", "enum": [0, 1, 2, 3], "description": "The message's state. 0 means open or queued, 1 sending, 2 delivered, and 3 ended with errors." };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate49.errors = [{ instancePath, keyword: "type", params: { type: "integer" }, message: "must be integer" }];
    return false;
  }
  if (!(data === 0 || data === 1 || data === 2 || data === 3)) {
    validate49.errors = [{ instancePath, keyword: "enum", params: { allowedValues: schema21.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.test === void 0 && (missing0 = "test") || data.sender === void 0 && (missing0 = "sender") || data.body === void 0 && (missing0 = "body") || data.recipients === void 0 && (missing0 = "recipients") || data.priority === void 0 && (missing0 = "priority") || data.options === void 0 && (missing0 = "options") || data.transaction === void 0 && (missing0 = "transaction") || data.statistics === void 0 && (missing0 = "statistics") || data.base_price === void 0 && (missing0 = "base_price") || data.price === void 0 && (missing0 = "price") || data.timestamp === void 0 && (missing0 = "timestamp") || data.last_update === void 0 && (missing0 = "last_update") || data.state === void 0 && (missing0 = "state") || data.id === void 0 && (missing0 = "id")) {
        validate43.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema19.properties, key0)) {
            validate43.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.test !== void 0) {
            const _errs2 = errors;
            if (typeof data.test !== "boolean") {
              validate43.errors = [{ instancePath: instancePath + "/test", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.sender !== void 0) {
              const _errs4 = errors;
              if (typeof data.sender !== "string") {
                validate43.errors = [{ instancePath: instancePath + "/sender", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.body !== void 0) {
                const _errs6 = errors;
                if (typeof data.body !== "string") {
                  validate43.errors = [{ instancePath: instancePath + "/body", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.recipients !== void 0) {
                  let data3 = data.recipients;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.valid === void 0 && (missing1 = "valid") || data3.invalid === void 0 && (missing1 = "invalid")) {
                        validate43.errors = [{ instancePath: instancePath + "/recipients", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        const _errs10 = errors;
                        for (const key1 in data3) {
                          if (!(key1 === "valid" || key1 === "invalid")) {
                            validate43.errors = [{ instancePath: instancePath + "/recipients", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs10 === errors) {
                          if (data3.valid !== void 0) {
                            let data4 = data3.valid;
                            const _errs11 = errors;
                            if (errors === _errs11) {
                              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                let missing2;
                                if (data4.count === void 0 && (missing2 = "count")) {
                                  validate43.errors = [{ instancePath: instancePath + "/recipients/valid", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                  return false;
                                } else {
                                  const _errs13 = errors;
                                  for (const key2 in data4) {
                                    if (!(key2 === "count")) {
                                      validate43.errors = [{ instancePath: instancePath + "/recipients/valid", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs13 === errors) {
                                    if (data4.count !== void 0) {
                                      let data5 = data4.count;
                                      const _errs14 = errors;
                                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                                        validate43.errors = [{ instancePath: instancePath + "/recipients/valid/count", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs14) {
                                        if (typeof data5 == "number" && isFinite(data5)) {
                                          if (data5 < 0 || isNaN(data5)) {
                                            validate43.errors = [{ instancePath: instancePath + "/recipients/valid/count", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate43.errors = [{ instancePath: instancePath + "/recipients/valid", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid1 = _errs11 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data3.invalid !== void 0) {
                              let data6 = data3.invalid;
                              const _errs16 = errors;
                              if (errors === _errs16) {
                                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                  let missing3;
                                  if (data6.total === void 0 && (missing3 = "total") || data6.list === void 0 && (missing3 = "list")) {
                                    validate43.errors = [{ instancePath: instancePath + "/recipients/invalid", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                    return false;
                                  } else {
                                    const _errs18 = errors;
                                    for (const key3 in data6) {
                                      if (!(key3 === "total" || key3 === "list")) {
                                        validate43.errors = [{ instancePath: instancePath + "/recipients/invalid", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs18 === errors) {
                                      if (data6.total !== void 0) {
                                        let data7 = data6.total;
                                        const _errs19 = errors;
                                        if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                          validate43.errors = [{ instancePath: instancePath + "/recipients/invalid/total", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs19) {
                                          if (typeof data7 == "number" && isFinite(data7)) {
                                            if (data7 < 0 || isNaN(data7)) {
                                              validate43.errors = [{ instancePath: instancePath + "/recipients/invalid/total", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid3 = _errs19 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data6.list !== void 0) {
                                          let data8 = data6.list;
                                          const _errs21 = errors;
                                          if (errors === _errs21) {
                                            if (Array.isArray(data8)) {
                                              var valid4 = true;
                                              const len0 = data8.length;
                                              for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs23 = errors;
                                                if (typeof data8[i0] !== "string") {
                                                  validate43.errors = [{ instancePath: instancePath + "/recipients/invalid/list/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid4 = _errs23 === errors;
                                                if (!valid4) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate43.errors = [{ instancePath: instancePath + "/recipients/invalid/list", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid3 = _errs21 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate43.errors = [{ instancePath: instancePath + "/recipients/invalid", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid1 = _errs16 === errors;
                            } else {
                              var valid1 = true;
                            }
                          }
                        }
                      }
                    } else {
                      validate43.errors = [{ instancePath: instancePath + "/recipients", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.priority !== void 0) {
                    let data10 = data.priority;
                    const _errs25 = errors;
                    if (errors === _errs25) {
                      if (typeof data10 == "number" && isFinite(data10)) {
                        if (data10 < 1 || isNaN(data10)) {
                          validate43.errors = [{ instancePath: instancePath + "/priority", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      } else {
                        validate43.errors = [{ instancePath: instancePath + "/priority", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                    }
                    var valid0 = _errs25 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.options !== void 0) {
                      const _errs27 = errors;
                      if (!validate44(data.options, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData })) {
                        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs27 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.transaction !== void 0) {
                        const _errs28 = errors;
                        if (typeof data.transaction !== "boolean") {
                          validate43.errors = [{ instancePath: instancePath + "/transaction", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                          return false;
                        }
                        var valid0 = _errs28 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.statistics !== void 0) {
                          let data13 = data.statistics;
                          const _errs30 = errors;
                          if (errors === _errs30) {
                            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                              let missing4;
                              if (data13.error === void 0 && (missing4 = "error") || data13.sent === void 0 && (missing4 = "sent") || data13.delivered === void 0 && (missing4 = "delivered") || data13.total === void 0 && (missing4 = "total") || data13.sms_total === void 0 && (missing4 = "sms_total")) {
                                validate43.errors = [{ instancePath: instancePath + "/statistics", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                return false;
                              } else {
                                const _errs32 = errors;
                                for (const key4 in data13) {
                                  if (!(key4 === "error" || key4 === "sent" || key4 === "delivered" || key4 === "total" || key4 === "sms_total")) {
                                    validate43.errors = [{ instancePath: instancePath + "/statistics", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs32 === errors) {
                                  if (data13.error !== void 0) {
                                    let data14 = data13.error;
                                    const _errs33 = errors;
                                    if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                                      validate43.errors = [{ instancePath: instancePath + "/statistics/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs33) {
                                      if (typeof data14 == "number" && isFinite(data14)) {
                                        if (data14 < 0 || isNaN(data14)) {
                                          validate43.errors = [{ instancePath: instancePath + "/statistics/error", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid5 = _errs33 === errors;
                                  } else {
                                    var valid5 = true;
                                  }
                                  if (valid5) {
                                    if (data13.sent !== void 0) {
                                      let data15 = data13.sent;
                                      const _errs35 = errors;
                                      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                        validate43.errors = [{ instancePath: instancePath + "/statistics/sent", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs35) {
                                        if (typeof data15 == "number" && isFinite(data15)) {
                                          if (data15 < 0 || isNaN(data15)) {
                                            validate43.errors = [{ instancePath: instancePath + "/statistics/sent", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid5 = _errs35 === errors;
                                    } else {
                                      var valid5 = true;
                                    }
                                    if (valid5) {
                                      if (data13.delivered !== void 0) {
                                        let data16 = data13.delivered;
                                        const _errs37 = errors;
                                        if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                          validate43.errors = [{ instancePath: instancePath + "/statistics/delivered", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs37) {
                                          if (typeof data16 == "number" && isFinite(data16)) {
                                            if (data16 < 0 || isNaN(data16)) {
                                              validate43.errors = [{ instancePath: instancePath + "/statistics/delivered", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid5 = _errs37 === errors;
                                      } else {
                                        var valid5 = true;
                                      }
                                      if (valid5) {
                                        if (data13.total !== void 0) {
                                          let data17 = data13.total;
                                          const _errs39 = errors;
                                          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                            validate43.errors = [{ instancePath: instancePath + "/statistics/total", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                          }
                                          if (errors === _errs39) {
                                            if (typeof data17 == "number" && isFinite(data17)) {
                                              if (data17 < 0 || isNaN(data17)) {
                                                validate43.errors = [{ instancePath: instancePath + "/statistics/total", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid5 = _errs39 === errors;
                                        } else {
                                          var valid5 = true;
                                        }
                                        if (valid5) {
                                          if (data13.sms_total !== void 0) {
                                            let data18 = data13.sms_total;
                                            const _errs41 = errors;
                                            if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                                              validate43.errors = [{ instancePath: instancePath + "/statistics/sms_total", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs41) {
                                              if (typeof data18 == "number" && isFinite(data18)) {
                                                if (data18 < 0 || isNaN(data18)) {
                                                  validate43.errors = [{ instancePath: instancePath + "/statistics/sms_total", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid5 = _errs41 === errors;
                                          } else {
                                            var valid5 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate43.errors = [{ instancePath: instancePath + "/statistics", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs30 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.base_price !== void 0) {
                            let data19 = data.base_price;
                            const _errs43 = errors;
                            if (!(typeof data19 == "number" && isFinite(data19))) {
                              validate43.errors = [{ instancePath: instancePath + "/base_price", keyword: "type", params: { type: "number" }, message: "must be number" }];
                              return false;
                            }
                            var valid0 = _errs43 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.price !== void 0) {
                              let data20 = data.price;
                              const _errs45 = errors;
                              if (!(typeof data20 == "number" && isFinite(data20))) {
                                validate43.errors = [{ instancePath: instancePath + "/price", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                              }
                              var valid0 = _errs45 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.timestamp !== void 0) {
                                const _errs47 = errors;
                                if (!validate24(data.timestamp, { instancePath: instancePath + "/timestamp", parentData: data, parentDataProperty: "timestamp", rootData })) {
                                  vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs47 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.last_update !== void 0) {
                                  const _errs48 = errors;
                                  if (!validate24(data.last_update, { instancePath: instancePath + "/last_update", parentData: data, parentDataProperty: "last_update", rootData })) {
                                    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs48 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.state !== void 0) {
                                    const _errs49 = errors;
                                    if (!validate49(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData })) {
                                      vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs49 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.id !== void 0) {
                                      const _errs50 = errors;
                                      if (!validate26(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
                                        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs50 === errors;
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
            }
          }
        }
      }
    } else {
      validate43.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.message === void 0 && (missing0 = "message") || data.credit === void 0 && (missing0 = "credit") || data.success === void 0 && (missing0 = "success") || data.error === void 0 && (missing0 = "error")) {
        validate42.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "data" || key0 === "success" || key0 === "message" || key0 === "credit" || key0 === "error")) {
            validate42.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.data !== void 0) {
            let data0 = data.data;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 1) {
                  validate42.errors = [{ instancePath: instancePath + "/data", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" }];
                  return false;
                } else {
                  if (data0.length < 1) {
                    validate42.errors = [{ instancePath: instancePath + "/data", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs4 = errors;
                      if (!validate43(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs4 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                }
              } else {
                validate42.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.success !== void 0) {
              const _errs5 = errors;
              if (!validate29(data.success, { instancePath: instancePath + "/success", parentData: data, parentDataProperty: "success", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                const _errs6 = errors;
                if (typeof data.message !== "string") {
                  validate42.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.credit !== void 0) {
                  const _errs8 = errors;
                  if (!validate31(data.credit, { instancePath: instancePath + "/credit", parentData: data, parentDataProperty: "credit", rootData })) {
                    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.error !== void 0) {
                    const _errs9 = errors;
                    if (!validate33(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData })) {
                      vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate42.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var sendMessage400 = validate56;
var schema22 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [400] } } }] };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate56.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 400)) {
          validate56.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema22.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var sendMessage402 = validate58;
var schema23 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [201] } } }] };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate58.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 201)) {
          validate58.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema23.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var sendMessage413 = validate60;
var schema24 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [413] } } }] };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate60.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 413)) {
          validate60.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema24.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var sendMessage415 = validate62;
var schema25 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [415] } } }] };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate62.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 415)) {
          validate62.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema25.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var sendMessage422 = validate64;
var schema26 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [302] } } }] };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate64.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 302)) {
          validate64.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema26.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var sendMessage429 = validate66;
var schema27 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [429] } } }] };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate66.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 429)) {
          validate66.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema27.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
var getMessage200 = validate68;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.message === void 0 && (missing0 = "message") || data.credit === void 0 && (missing0 = "credit") || data.success === void 0 && (missing0 = "success") || data.error === void 0 && (missing0 = "error")) {
        validate68.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "data" || key0 === "success" || key0 === "message" || key0 === "credit" || key0 === "error")) {
            validate68.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.data !== void 0) {
            let data0 = data.data;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 1) {
                  validate68.errors = [{ instancePath: instancePath + "/data", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" }];
                  return false;
                } else {
                  if (data0.length < 1) {
                    validate68.errors = [{ instancePath: instancePath + "/data", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs4 = errors;
                      if (!validate43(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs4 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                }
              } else {
                validate68.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.success !== void 0) {
              const _errs5 = errors;
              if (!validate29(data.success, { instancePath: instancePath + "/success", parentData: data, parentDataProperty: "success", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                const _errs6 = errors;
                if (typeof data.message !== "string") {
                  validate68.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.credit !== void 0) {
                  const _errs8 = errors;
                  if (!validate31(data.credit, { instancePath: instancePath + "/credit", parentData: data, parentDataProperty: "credit", rootData })) {
                    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.error !== void 0) {
                    const _errs9 = errors;
                    if (!validate33(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData })) {
                      vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate68.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var getMessage404 = validate73;
var schema29 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [203] } } }] };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate73.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 203)) {
          validate73.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema29.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
var getMessage406 = validate75;
var schema30 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [202] } } }] };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate75.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 202)) {
          validate75.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema30.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
var updateMessage200 = validate77;
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.message === void 0 && (missing0 = "message") || data.credit === void 0 && (missing0 = "credit") || data.success === void 0 && (missing0 = "success") || data.error === void 0 && (missing0 = "error")) {
        validate77.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "data" || key0 === "success" || key0 === "message" || key0 === "credit" || key0 === "error")) {
            validate77.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.data !== void 0) {
            const _errs2 = errors;
            if (!validate43(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData })) {
              vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.success !== void 0) {
              const _errs3 = errors;
              if (!validate29(data.success, { instancePath: instancePath + "/success", parentData: data, parentDataProperty: "success", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                const _errs4 = errors;
                if (typeof data.message !== "string") {
                  validate77.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.credit !== void 0) {
                  const _errs6 = errors;
                  if (!validate31(data.credit, { instancePath: instancePath + "/credit", parentData: data, parentDataProperty: "credit", rootData })) {
                    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.error !== void 0) {
                    const _errs7 = errors;
                    if (!validate33(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData })) {
                      vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate77.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate77.errors = vErrors;
  return errors === 0;
}
var updateMessage402 = validate82;
var schema32 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [201] } } }] };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate82.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 201)) {
          validate82.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema32.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
var updateMessage404 = validate84;
var schema33 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [211] } } }] };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate84.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 211)) {
          validate84.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema33.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
var updateMessage406 = validate86;
var schema34 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [210] } } }] };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate86.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 210)) {
          validate86.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema34.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
var updateMessage422 = validate88;
var schema35 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [212, 302] } } }] };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate88.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 212 || data0 === 302)) {
          validate88.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema35.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
var cancelMessage200 = validate90;
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.message === void 0 && (missing0 = "message") || data.success === void 0 && (missing0 = "success") || data.error === void 0 && (missing0 = "error")) {
        validate90.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "data" || key0 === "success" || key0 === "message" || key0 === "error")) {
            validate90.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.data !== void 0) {
            let data0 = data.data;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 0) {
                  validate90.errors = [{ instancePath: instancePath + "/data", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs4 = errors;
                    if (typeof data0[i0] !== "string") {
                      validate90.errors = [{ instancePath: instancePath + "/data/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate90.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.success !== void 0) {
              const _errs6 = errors;
              if (!validate29(data.success, { instancePath: instancePath + "/success", parentData: data, parentDataProperty: "success", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                const _errs7 = errors;
                if (typeof data.message !== "string") {
                  validate90.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.error !== void 0) {
                  const _errs9 = errors;
                  if (!validate33(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData })) {
                    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate90.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate90.errors = vErrors;
  return errors === 0;
}
var cancelMessage400 = validate93;
var schema37 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [217] } } }] };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate93.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 217)) {
          validate93.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema37.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
var cancelMessage404 = validate95;
var schema38 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [219] } } }] };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate95.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 219)) {
          validate95.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema38.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
var cancelMessage406 = validate97;
var schema39 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [218] } } }] };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate97.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 218)) {
          validate97.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema39.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
var cancelMessage422 = validate99;
var schema40 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [221] } } }] };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate36(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate99.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 221)) {
          validate99.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema40.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
var listRecipients200 = validate101;
var schema42 = { "type": "object", "additionalProperties": false, "required": ["number", "prefix", "send_id", "body", "sms", "remaining_chr", "state", "state_description", "state_detail", "price", "real_cost", "fields", "message_id", "i", "id"], "properties": { "number": { "$ref": "#/components/schemas/Number" }, "prefix": { "type": "string", "description": "The international prefix with its plus sign." }, "send_id": { "type": "string", "description": "The message id, an underscore, and `i`." }, "body": { "type": "string", "description": "The rendered text." }, "sms": { "type": "integer", "minimum": 1, "description": "The number of segments in the rendered text." }, "remaining_chr": { "type": "integer", "minimum": 0, "description": "The number of characters left in the last segment." }, "state": { "type": "string", "description": "The group that the delivery status belongs to." }, "state_description": { "type": "string", "description": "The name of the delivery status." }, "state_detail": { "type": "string", "description": "The delivery status in words." }, "price": { "type": "number" }, "real_cost": { "type": "number" }, "fields": { "description": "The recipient's fields. This is an object, or an empty list if there are no fields.", "oneOf": [{ "type": "array", "maxItems": 0, "items": { "type": "string" } }, { "type": "object", "additionalProperties": { "oneOf": [{ "type": "string" }, { "type": "number" }, { "type": "boolean" }] } }] }, "message_id": { "$ref": "#/components/schemas/Id" }, "i": { "type": "integer", "minimum": 0, "description": "The 0-based position among the recipients." }, "timestamp_sent": { "$ref": "#/components/schemas/Timestamp" }, "timestamp_delivery": { "$ref": "#/components/schemas/Timestamp" }, "report": { "$ref": "#/components/schemas/Report" }, "id": { "$ref": "#/components/schemas/Id" } } };
var func4 = require_ucs2length().default;
var pattern3 = new RegExp("^\\+[1-9][0-9]{0,2}-[0-9]{4,14}$", "u");
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func4(data) > 17) {
        validate103.errors = [{ instancePath, keyword: "maxLength", params: { limit: 17 }, message: "must NOT have more than 17 characters" }];
        return false;
      } else {
        if (!pattern3.test(data)) {
          validate103.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^\\+[1-9][0-9]{0,2}-[0-9]{4,14}$" }, message: 'must match pattern "^\\+[1-9][0-9]{0,2}-[0-9]{4,14}$"' }];
          return false;
        }
      }
    } else {
      validate103.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate24(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.$date === void 0 && (missing0 = "$date")) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs4 = errors;
        for (const key0 in data) {
          if (!(key0 === "$date")) {
            const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs4 === errors) {
          if (data.$date !== void 0) {
            let data0 = data.$date;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.$numberLong === void 0 && (missing1 = "$numberLong")) {
                  const err2 = { instancePath: instancePath + "/$date", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                } else {
                  const _errs7 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "$numberLong")) {
                      const err3 = { instancePath: instancePath + "/$date", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                      break;
                    }
                  }
                  if (_errs7 === errors) {
                    if (data0.$numberLong !== void 0) {
                      if (!validate24(data0.$numberLong, { instancePath: instancePath + "/$date/$numberLong", parentData: data0, parentDataProperty: "$numberLong", rootData })) {
                        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                        errors = vErrors.length;
                      }
                    }
                  }
                }
              } else {
                const err4 = { instancePath: instancePath + "/$date", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
          }
        }
      }
    } else {
      const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err6 = { instancePath, keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
    validate106.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate106.errors = vErrors;
  return errors === 0;
}
var schema45 = { "type": "object", "description": "The carrier aggregator's delivery report.", "additionalProperties": false, "required": ["messageId", "to", "smsCount", "sentAt", "doneAt", "price", "status", "error"], "properties": { "messageId": { "type": "string" }, "to": { "type": "string", "pattern": "^[0-9]+$", "description": "The number as digits, without a plus sign." }, "smsCount": { "type": "integer", "minimum": 1 }, "sentAt": { "$ref": "#/components/schemas/ReportTime" }, "doneAt": { "$ref": "#/components/schemas/ReportTime" }, "price": { "type": "object", "additionalProperties": false, "required": ["pricePerMessage", "currency"], "properties": { "pricePerMessage": { "type": "number" }, "currency": { "type": "string", "enum": ["EUR"] } } }, "status": { "type": "object", "additionalProperties": false, "required": ["groupId", "groupName", "id", "name", "description"], "properties": { "groupId": { "type": "integer" }, "groupName": { "type": "string" }, "id": { "type": "integer" }, "name": { "type": "string" }, "description": { "type": "string" } } }, "error": { "type": "object", "additionalProperties": false, "required": ["groupId", "groupName", "id", "name", "description", "permanent"], "properties": { "groupId": { "type": "integer" }, "groupName": { "type": "string" }, "id": { "type": "integer" }, "name": { "type": "string" }, "description": { "type": "string" }, "permanent": { "type": "boolean" } } } } };
var pattern4 = new RegExp("^[0-9]+$", "u");
var pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}[+-][0-9]{4}$", "u");
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern5.test(data)) {
        validate112.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}[+-][0-9]{4}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}[+-][0-9]{4}$"' }];
        return false;
      }
    } else {
      validate112.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate112.errors = vErrors;
  return errors === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.messageId === void 0 && (missing0 = "messageId") || data.to === void 0 && (missing0 = "to") || data.smsCount === void 0 && (missing0 = "smsCount") || data.sentAt === void 0 && (missing0 = "sentAt") || data.doneAt === void 0 && (missing0 = "doneAt") || data.price === void 0 && (missing0 = "price") || data.status === void 0 && (missing0 = "status") || data.error === void 0 && (missing0 = "error")) {
        validate111.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "messageId" || key0 === "to" || key0 === "smsCount" || key0 === "sentAt" || key0 === "doneAt" || key0 === "price" || key0 === "status" || key0 === "error")) {
            validate111.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.messageId !== void 0) {
            const _errs2 = errors;
            if (typeof data.messageId !== "string") {
              validate111.errors = [{ instancePath: instancePath + "/messageId", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.to !== void 0) {
              let data1 = data.to;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern4.test(data1)) {
                    validate111.errors = [{ instancePath: instancePath + "/to", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' }];
                    return false;
                  }
                } else {
                  validate111.errors = [{ instancePath: instancePath + "/to", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.smsCount !== void 0) {
                let data2 = data.smsCount;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate111.errors = [{ instancePath: instancePath + "/smsCount", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 1 || isNaN(data2)) {
                      validate111.errors = [{ instancePath: instancePath + "/smsCount", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sentAt !== void 0) {
                  const _errs8 = errors;
                  if (!validate112(data.sentAt, { instancePath: instancePath + "/sentAt", parentData: data, parentDataProperty: "sentAt", rootData })) {
                    vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.doneAt !== void 0) {
                    const _errs9 = errors;
                    if (!validate112(data.doneAt, { instancePath: instancePath + "/doneAt", parentData: data, parentDataProperty: "doneAt", rootData })) {
                      vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.price !== void 0) {
                      let data5 = data.price;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          let missing1;
                          if (data5.pricePerMessage === void 0 && (missing1 = "pricePerMessage") || data5.currency === void 0 && (missing1 = "currency")) {
                            validate111.errors = [{ instancePath: instancePath + "/price", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            const _errs12 = errors;
                            for (const key1 in data5) {
                              if (!(key1 === "pricePerMessage" || key1 === "currency")) {
                                validate111.errors = [{ instancePath: instancePath + "/price", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs12 === errors) {
                              if (data5.pricePerMessage !== void 0) {
                                let data6 = data5.pricePerMessage;
                                const _errs13 = errors;
                                if (!(typeof data6 == "number" && isFinite(data6))) {
                                  validate111.errors = [{ instancePath: instancePath + "/price/pricePerMessage", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                  return false;
                                }
                                var valid1 = _errs13 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data5.currency !== void 0) {
                                  let data7 = data5.currency;
                                  const _errs15 = errors;
                                  if (typeof data7 !== "string") {
                                    validate111.errors = [{ instancePath: instancePath + "/price/currency", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  if (!(data7 === "EUR")) {
                                    validate111.errors = [{ instancePath: instancePath + "/price/currency", keyword: "enum", params: { allowedValues: schema45.properties.price.properties.currency.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid1 = _errs15 === errors;
                                } else {
                                  var valid1 = true;
                                }
                              }
                            }
                          }
                        } else {
                          validate111.errors = [{ instancePath: instancePath + "/price", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.status !== void 0) {
                        let data8 = data.status;
                        const _errs17 = errors;
                        if (errors === _errs17) {
                          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                            let missing2;
                            if (data8.groupId === void 0 && (missing2 = "groupId") || data8.groupName === void 0 && (missing2 = "groupName") || data8.id === void 0 && (missing2 = "id") || data8.name === void 0 && (missing2 = "name") || data8.description === void 0 && (missing2 = "description")) {
                              validate111.errors = [{ instancePath: instancePath + "/status", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                              return false;
                            } else {
                              const _errs19 = errors;
                              for (const key2 in data8) {
                                if (!(key2 === "groupId" || key2 === "groupName" || key2 === "id" || key2 === "name" || key2 === "description")) {
                                  validate111.errors = [{ instancePath: instancePath + "/status", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs19 === errors) {
                                if (data8.groupId !== void 0) {
                                  let data9 = data8.groupId;
                                  const _errs20 = errors;
                                  if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                    validate111.errors = [{ instancePath: instancePath + "/status/groupId", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  var valid2 = _errs20 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data8.groupName !== void 0) {
                                    const _errs22 = errors;
                                    if (typeof data8.groupName !== "string") {
                                      validate111.errors = [{ instancePath: instancePath + "/status/groupName", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid2 = _errs22 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data8.id !== void 0) {
                                      let data11 = data8.id;
                                      const _errs24 = errors;
                                      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                        validate111.errors = [{ instancePath: instancePath + "/status/id", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      var valid2 = _errs24 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data8.name !== void 0) {
                                        const _errs26 = errors;
                                        if (typeof data8.name !== "string") {
                                          validate111.errors = [{ instancePath: instancePath + "/status/name", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid2 = _errs26 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data8.description !== void 0) {
                                          const _errs28 = errors;
                                          if (typeof data8.description !== "string") {
                                            validate111.errors = [{ instancePath: instancePath + "/status/description", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid2 = _errs28 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate111.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.error !== void 0) {
                          let data14 = data.error;
                          const _errs30 = errors;
                          if (errors === _errs30) {
                            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                              let missing3;
                              if (data14.groupId === void 0 && (missing3 = "groupId") || data14.groupName === void 0 && (missing3 = "groupName") || data14.id === void 0 && (missing3 = "id") || data14.name === void 0 && (missing3 = "name") || data14.description === void 0 && (missing3 = "description") || data14.permanent === void 0 && (missing3 = "permanent")) {
                                validate111.errors = [{ instancePath: instancePath + "/error", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                return false;
                              } else {
                                const _errs32 = errors;
                                for (const key3 in data14) {
                                  if (!(key3 === "groupId" || key3 === "groupName" || key3 === "id" || key3 === "name" || key3 === "description" || key3 === "permanent")) {
                                    validate111.errors = [{ instancePath: instancePath + "/error", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs32 === errors) {
                                  if (data14.groupId !== void 0) {
                                    let data15 = data14.groupId;
                                    const _errs33 = errors;
                                    if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                      validate111.errors = [{ instancePath: instancePath + "/error/groupId", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    var valid3 = _errs33 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data14.groupName !== void 0) {
                                      const _errs35 = errors;
                                      if (typeof data14.groupName !== "string") {
                                        validate111.errors = [{ instancePath: instancePath + "/error/groupName", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid3 = _errs35 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data14.id !== void 0) {
                                        let data17 = data14.id;
                                        const _errs37 = errors;
                                        if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                          validate111.errors = [{ instancePath: instancePath + "/error/id", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        var valid3 = _errs37 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data14.name !== void 0) {
                                          const _errs39 = errors;
                                          if (typeof data14.name !== "string") {
                                            validate111.errors = [{ instancePath: instancePath + "/error/name", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid3 = _errs39 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data14.description !== void 0) {
                                            const _errs41 = errors;
                                            if (typeof data14.description !== "string") {
                                              validate111.errors = [{ instancePath: instancePath + "/error/description", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid3 = _errs41 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                          if (valid3) {
                                            if (data14.permanent !== void 0) {
                                              const _errs43 = errors;
                                              if (typeof data14.permanent !== "boolean") {
                                                validate111.errors = [{ instancePath: instancePath + "/error/permanent", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                return false;
                                              }
                                              var valid3 = _errs43 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate111.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs30 === errors;
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
    } else {
      validate111.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate111.errors = vErrors;
  return errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = "number") || data.prefix === void 0 && (missing0 = "prefix") || data.send_id === void 0 && (missing0 = "send_id") || data.body === void 0 && (missing0 = "body") || data.sms === void 0 && (missing0 = "sms") || data.remaining_chr === void 0 && (missing0 = "remaining_chr") || data.state === void 0 && (missing0 = "state") || data.state_description === void 0 && (missing0 = "state_description") || data.state_detail === void 0 && (missing0 = "state_detail") || data.price === void 0 && (missing0 = "price") || data.real_cost === void 0 && (missing0 = "real_cost") || data.fields === void 0 && (missing0 = "fields") || data.message_id === void 0 && (missing0 = "message_id") || data.i === void 0 && (missing0 = "i") || data.id === void 0 && (missing0 = "id")) {
        validate102.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema42.properties, key0)) {
            validate102.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.number !== void 0) {
            const _errs2 = errors;
            if (!validate103(data.number, { instancePath: instancePath + "/number", parentData: data, parentDataProperty: "number", rootData })) {
              vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.prefix !== void 0) {
              const _errs3 = errors;
              if (typeof data.prefix !== "string") {
                validate102.errors = [{ instancePath: instancePath + "/prefix", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.send_id !== void 0) {
                const _errs5 = errors;
                if (typeof data.send_id !== "string") {
                  validate102.errors = [{ instancePath: instancePath + "/send_id", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.body !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.body !== "string") {
                    validate102.errors = [{ instancePath: instancePath + "/body", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.sms !== void 0) {
                    let data4 = data.sms;
                    const _errs9 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate102.errors = [{ instancePath: instancePath + "/sms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs9) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 1 || isNaN(data4)) {
                          validate102.errors = [{ instancePath: instancePath + "/sms", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.remaining_chr !== void 0) {
                      let data5 = data.remaining_chr;
                      const _errs11 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        validate102.errors = [{ instancePath: instancePath + "/remaining_chr", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs11) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 < 0 || isNaN(data5)) {
                            validate102.errors = [{ instancePath: instancePath + "/remaining_chr", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.state !== void 0) {
                        const _errs13 = errors;
                        if (typeof data.state !== "string") {
                          validate102.errors = [{ instancePath: instancePath + "/state", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.state_description !== void 0) {
                          const _errs15 = errors;
                          if (typeof data.state_description !== "string") {
                            validate102.errors = [{ instancePath: instancePath + "/state_description", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.state_detail !== void 0) {
                            const _errs17 = errors;
                            if (typeof data.state_detail !== "string") {
                              validate102.errors = [{ instancePath: instancePath + "/state_detail", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.price !== void 0) {
                              let data9 = data.price;
                              const _errs19 = errors;
                              if (!(typeof data9 == "number" && isFinite(data9))) {
                                validate102.errors = [{ instancePath: instancePath + "/price", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                              }
                              var valid0 = _errs19 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.real_cost !== void 0) {
                                let data10 = data.real_cost;
                                const _errs21 = errors;
                                if (!(typeof data10 == "number" && isFinite(data10))) {
                                  validate102.errors = [{ instancePath: instancePath + "/real_cost", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                  return false;
                                }
                                var valid0 = _errs21 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.fields !== void 0) {
                                  let data11 = data.fields;
                                  const _errs23 = errors;
                                  const _errs24 = errors;
                                  let valid1 = false;
                                  let passing0 = null;
                                  const _errs25 = errors;
                                  if (errors === _errs25) {
                                    if (Array.isArray(data11)) {
                                      if (data11.length > 0) {
                                        const err0 = { instancePath: instancePath + "/fields", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
                                        if (vErrors === null) {
                                          vErrors = [err0];
                                        } else {
                                          vErrors.push(err0);
                                        }
                                        errors++;
                                      } else {
                                        var valid2 = true;
                                        const len0 = data11.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          const _errs27 = errors;
                                          if (typeof data11[i0] !== "string") {
                                            const err1 = { instancePath: instancePath + "/fields/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                              vErrors = [err1];
                                            } else {
                                              vErrors.push(err1);
                                            }
                                            errors++;
                                          }
                                          var valid2 = _errs27 === errors;
                                          if (!valid2) {
                                            break;
                                          }
                                        }
                                      }
                                    } else {
                                      const err2 = { instancePath: instancePath + "/fields", keyword: "type", params: { type: "array" }, message: "must be array" };
                                      if (vErrors === null) {
                                        vErrors = [err2];
                                      } else {
                                        vErrors.push(err2);
                                      }
                                      errors++;
                                    }
                                  }
                                  var _valid0 = _errs25 === errors;
                                  if (_valid0) {
                                    valid1 = true;
                                    passing0 = 0;
                                  }
                                  const _errs29 = errors;
                                  if (errors === _errs29) {
                                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                      for (const key1 in data11) {
                                        let data13 = data11[key1];
                                        const _errs32 = errors;
                                        const _errs33 = errors;
                                        let valid4 = false;
                                        let passing1 = null;
                                        const _errs34 = errors;
                                        if (typeof data13 !== "string") {
                                          const err3 = { instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, message: "must be string" };
                                          if (vErrors === null) {
                                            vErrors = [err3];
                                          } else {
                                            vErrors.push(err3);
                                          }
                                          errors++;
                                        }
                                        var _valid1 = _errs34 === errors;
                                        if (_valid1) {
                                          valid4 = true;
                                          passing1 = 0;
                                        }
                                        const _errs36 = errors;
                                        if (!(typeof data13 == "number" && isFinite(data13))) {
                                          const err4 = { instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "number" }, message: "must be number" };
                                          if (vErrors === null) {
                                            vErrors = [err4];
                                          } else {
                                            vErrors.push(err4);
                                          }
                                          errors++;
                                        }
                                        var _valid1 = _errs36 === errors;
                                        if (_valid1 && valid4) {
                                          valid4 = false;
                                          passing1 = [passing1, 1];
                                        } else {
                                          if (_valid1) {
                                            valid4 = true;
                                            passing1 = 1;
                                          }
                                          const _errs38 = errors;
                                          if (typeof data13 !== "boolean") {
                                            const err5 = { instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                            if (vErrors === null) {
                                              vErrors = [err5];
                                            } else {
                                              vErrors.push(err5);
                                            }
                                            errors++;
                                          }
                                          var _valid1 = _errs38 === errors;
                                          if (_valid1 && valid4) {
                                            valid4 = false;
                                            passing1 = [passing1, 2];
                                          } else {
                                            if (_valid1) {
                                              valid4 = true;
                                              passing1 = 2;
                                            }
                                          }
                                        }
                                        if (!valid4) {
                                          const err6 = { instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                          if (vErrors === null) {
                                            vErrors = [err6];
                                          } else {
                                            vErrors.push(err6);
                                          }
                                          errors++;
                                        } else {
                                          errors = _errs33;
                                          if (vErrors !== null) {
                                            if (_errs33) {
                                              vErrors.length = _errs33;
                                            } else {
                                              vErrors = null;
                                            }
                                          }
                                        }
                                        var valid3 = _errs32 === errors;
                                        if (!valid3) {
                                          break;
                                        }
                                      }
                                    } else {
                                      const err7 = { instancePath: instancePath + "/fields", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      if (vErrors === null) {
                                        vErrors = [err7];
                                      } else {
                                        vErrors.push(err7);
                                      }
                                      errors++;
                                    }
                                  }
                                  var _valid0 = _errs29 === errors;
                                  if (_valid0 && valid1) {
                                    valid1 = false;
                                    passing0 = [passing0, 1];
                                  } else {
                                    if (_valid0) {
                                      valid1 = true;
                                      passing0 = 1;
                                    }
                                  }
                                  if (!valid1) {
                                    const err8 = { instancePath: instancePath + "/fields", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                                    if (vErrors === null) {
                                      vErrors = [err8];
                                    } else {
                                      vErrors.push(err8);
                                    }
                                    errors++;
                                    validate102.errors = vErrors;
                                    return false;
                                  } else {
                                    errors = _errs24;
                                    if (vErrors !== null) {
                                      if (_errs24) {
                                        vErrors.length = _errs24;
                                      } else {
                                        vErrors = null;
                                      }
                                    }
                                  }
                                  var valid0 = _errs23 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.message_id !== void 0) {
                                    const _errs40 = errors;
                                    if (!validate26(data.message_id, { instancePath: instancePath + "/message_id", parentData: data, parentDataProperty: "message_id", rootData })) {
                                      vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs40 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.i !== void 0) {
                                      let data15 = data.i;
                                      const _errs41 = errors;
                                      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                        validate102.errors = [{ instancePath: instancePath + "/i", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs41) {
                                        if (typeof data15 == "number" && isFinite(data15)) {
                                          if (data15 < 0 || isNaN(data15)) {
                                            validate102.errors = [{ instancePath: instancePath + "/i", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid0 = _errs41 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.timestamp_sent !== void 0) {
                                        const _errs43 = errors;
                                        if (!validate106(data.timestamp_sent, { instancePath: instancePath + "/timestamp_sent", parentData: data, parentDataProperty: "timestamp_sent", rootData })) {
                                          vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs43 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.timestamp_delivery !== void 0) {
                                          const _errs44 = errors;
                                          if (!validate106(data.timestamp_delivery, { instancePath: instancePath + "/timestamp_delivery", parentData: data, parentDataProperty: "timestamp_delivery", rootData })) {
                                            vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid0 = _errs44 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.report !== void 0) {
                                            const _errs45 = errors;
                                            if (!validate111(data.report, { instancePath: instancePath + "/report", parentData: data, parentDataProperty: "report", rootData })) {
                                              vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid0 = _errs45 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.id !== void 0) {
                                              const _errs46 = errors;
                                              if (!validate26(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
                                                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid0 = _errs46 === errors;
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
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate102.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate102.errors = vErrors;
  return errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data") || data.message === void 0 && (missing0 = "message") || data.credit === void 0 && (missing0 = "credit") || data.success === void 0 && (missing0 = "success") || data.error === void 0 && (missing0 = "error")) {
        validate101.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "data" || key0 === "success" || key0 === "message" || key0 === "credit" || key0 === "error")) {
            validate101.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.data !== void 0) {
            let data0 = data.data;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length < 1) {
                  validate101.errors = [{ instancePath: instancePath + "/data", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs4 = errors;
                    if (!validate102(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate101.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.success !== void 0) {
              const _errs5 = errors;
              if (!validate29(data.success, { instancePath: instancePath + "/success", parentData: data, parentDataProperty: "success", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                const _errs6 = errors;
                if (typeof data.message !== "string") {
                  validate101.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.credit !== void 0) {
                  const _errs8 = errors;
                  if (!validate31(data.credit, { instancePath: instancePath + "/credit", parentData: data, parentDataProperty: "credit", rootData })) {
                    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.error !== void 0) {
                    const _errs9 = errors;
                    if (!validate33(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData })) {
                      vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate101.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate101.errors = vErrors;
  return errors === 0;
}
var listTokens200 = validate122;
var schema49 = { "type": "object", "additionalProperties": false, "required": ["token", "createdAt", "expireAt", "updatedAt", "scopes", "refreshToken", "limits", "stats"], "properties": { "token": { "$ref": "#/components/schemas/TokenText" }, "name": { "$ref": "#/components/schemas/TokenName" }, "createdAt": { "$ref": "#/components/schemas/DateTime" }, "expireAt": { "$ref": "#/components/schemas/DateTime" }, "updatedAt": { "$ref": "#/components/schemas/DateTime" }, "scopes": { "type": "array", "items": { "type": "string" } }, "refreshToken": { "$ref": "#/components/schemas/TokenText" }, "limits": { "$ref": "#/components/schemas/TokenLimits" }, "stats": { "$ref": "#/components/schemas/TokenStats" } } };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern1.test(data)) {
        validate124.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' }];
        return false;
      }
    } else {
      validate124.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate124.errors = vErrors;
  return errors === 0;
}
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate126.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
var formats0 = require_formats().fullFormats["date-time"];
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (errors === 0) {
      if (typeof data === "string") {
        if (!formats0.validate(data)) {
          validate128.errors = [{ instancePath, keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
          return false;
        }
      } else {
        validate128.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
  }
  validate128.errors = vErrors;
  return errors === 0;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "totalRequests" || key0 === "walletRequests" || key0 === "subscriptionRequests" || key0 === "walletAmount" || key0 === "ip")) {
          validate133.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.totalRequests !== void 0) {
          let data0 = data.totalRequests;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate133.errors = [{ instancePath: instancePath + "/totalRequests", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate133.errors = [{ instancePath: instancePath + "/totalRequests", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.walletRequests !== void 0) {
            let data1 = data.walletRequests;
            const _errs4 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate133.errors = [{ instancePath: instancePath + "/walletRequests", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs4) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate133.errors = [{ instancePath: instancePath + "/walletRequests", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.subscriptionRequests !== void 0) {
              let data2 = data.subscriptionRequests;
              const _errs6 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate133.errors = [{ instancePath: instancePath + "/subscriptionRequests", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs6) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    validate133.errors = [{ instancePath: instancePath + "/subscriptionRequests", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.walletAmount !== void 0) {
                let data3 = data.walletAmount;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 0 || isNaN(data3)) {
                      validate133.errors = [{ instancePath: instancePath + "/walletAmount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  } else {
                    validate133.errors = [{ instancePath: instancePath + "/walletAmount", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.ip !== void 0) {
                  let data4 = data.ip;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (Array.isArray(data4)) {
                      var valid1 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs12 = errors;
                        if (typeof data4[i0] !== "string") {
                          validate133.errors = [{ instancePath: instancePath + "/ip/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs12 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate133.errors = [{ instancePath: instancePath + "/ip", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate133.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate133.errors = vErrors;
  return errors === 0;
}
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "totalRequests" || key0 === "walletRequests" || key0 === "subscriptionRequests" || key0 === "errorRequests" || key0 === "walletAmount" || key0 === "ip")) {
          validate135.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.totalRequests !== void 0) {
          let data0 = data.totalRequests;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate135.errors = [{ instancePath: instancePath + "/totalRequests", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate135.errors = [{ instancePath: instancePath + "/totalRequests", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.walletRequests !== void 0) {
            let data1 = data.walletRequests;
            const _errs4 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate135.errors = [{ instancePath: instancePath + "/walletRequests", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs4) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate135.errors = [{ instancePath: instancePath + "/walletRequests", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.subscriptionRequests !== void 0) {
              let data2 = data.subscriptionRequests;
              const _errs6 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate135.errors = [{ instancePath: instancePath + "/subscriptionRequests", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs6) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    validate135.errors = [{ instancePath: instancePath + "/subscriptionRequests", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.errorRequests !== void 0) {
                let data3 = data.errorRequests;
                const _errs8 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate135.errors = [{ instancePath: instancePath + "/errorRequests", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs8) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 < 0 || isNaN(data3)) {
                      validate135.errors = [{ instancePath: instancePath + "/errorRequests", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.walletAmount !== void 0) {
                  let data4 = data.walletAmount;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 < 0 || isNaN(data4)) {
                        validate135.errors = [{ instancePath: instancePath + "/walletAmount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    } else {
                      validate135.errors = [{ instancePath: instancePath + "/walletAmount", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.ip !== void 0) {
                    let data5 = data.ip;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs14 = errors;
                          if (typeof data5[i0] !== "string") {
                            validate135.errors = [{ instancePath: instancePath + "/ip/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs14 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate135.errors = [{ instancePath: instancePath + "/ip", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate135.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate135.errors = vErrors;
  return errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token === void 0 && (missing0 = "token") || data.createdAt === void 0 && (missing0 = "createdAt") || data.expireAt === void 0 && (missing0 = "expireAt") || data.updatedAt === void 0 && (missing0 = "updatedAt") || data.scopes === void 0 && (missing0 = "scopes") || data.refreshToken === void 0 && (missing0 = "refreshToken") || data.limits === void 0 && (missing0 = "limits") || data.stats === void 0 && (missing0 = "stats")) {
        validate123.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema49.properties, key0)) {
            validate123.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.token !== void 0) {
            const _errs2 = errors;
            if (!validate124(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData })) {
              vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              const _errs3 = errors;
              if (!validate126(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
                vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.createdAt !== void 0) {
                const _errs4 = errors;
                if (!validate128(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData })) {
                  vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.expireAt !== void 0) {
                  const _errs5 = errors;
                  if (!validate128(data.expireAt, { instancePath: instancePath + "/expireAt", parentData: data, parentDataProperty: "expireAt", rootData })) {
                    vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.updatedAt !== void 0) {
                    const _errs6 = errors;
                    if (!validate128(data.updatedAt, { instancePath: instancePath + "/updatedAt", parentData: data, parentDataProperty: "updatedAt", rootData })) {
                      vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.scopes !== void 0) {
                      let data5 = data.scopes;
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (Array.isArray(data5)) {
                          var valid1 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs9 = errors;
                            if (typeof data5[i0] !== "string") {
                              validate123.errors = [{ instancePath: instancePath + "/scopes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid1 = _errs9 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        } else {
                          validate123.errors = [{ instancePath: instancePath + "/scopes", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.refreshToken !== void 0) {
                        const _errs11 = errors;
                        if (!validate124(data.refreshToken, { instancePath: instancePath + "/refreshToken", parentData: data, parentDataProperty: "refreshToken", rootData })) {
                          vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.limits !== void 0) {
                          const _errs12 = errors;
                          if (!validate133(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData })) {
                            vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.stats !== void 0) {
                            const _errs13 = errors;
                            if (!validate135(data.stats, { instancePath: instancePath + "/stats", parentData: data, parentDataProperty: "stats", rootData })) {
                              vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs13 === errors;
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
    } else {
      validate123.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate123.errors = vErrors;
  return errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data")) {
        validate122.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "data")) {
            validate122.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.data !== void 0) {
            let data0 = data.data;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate123(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate122.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate122.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate122.errors = vErrors;
  return errors === 0;
}
var listTokens401 = validate138;
var schema55 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [140] } } }] };
var schema56 = { "type": "object", "additionalProperties": false, "required": ["success", "message", "error", "data"], "properties": { "success": { "type": "boolean", "enum": [false] }, "message": { "type": "string", "description": "A description of the error." }, "error": { "type": "integer", "description": "The error code." }, "data": { "type": ["object", "null"], "description": "Null in every failure." } } };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.message === void 0 && (missing0 = "message") || data.error === void 0 && (missing0 = "error") || data.data === void 0 && (missing0 = "data")) {
        validate139.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "success" || key0 === "message" || key0 === "error" || key0 === "data")) {
            validate139.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.success !== void 0) {
            let data0 = data.success;
            const _errs2 = errors;
            if (typeof data0 !== "boolean") {
              validate139.errors = [{ instancePath: instancePath + "/success", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            if (!(data0 === false)) {
              validate139.errors = [{ instancePath: instancePath + "/success", keyword: "enum", params: { allowedValues: schema56.properties.success.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.message !== void 0) {
              const _errs4 = errors;
              if (typeof data.message !== "string") {
                validate139.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.error !== void 0) {
                let data2 = data.error;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate139.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.data !== void 0) {
                  let data3 = data.data;
                  const _errs8 = errors;
                  if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
                    validate139.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: schema56.properties.data.type }, message: "must be object,null" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate139.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate139.errors = vErrors;
  return errors === 0;
}
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate139(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate138.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 140)) {
          validate138.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema55.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate138.errors = vErrors;
  return errors === 0;
}
var listTokens404 = validate141;
var schema57 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [120] } } }] };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate139(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate141.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 120)) {
          validate141.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema57.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
var listTokens422 = validate143;
var schema58 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [422] } } }] };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate139(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate143.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 422)) {
          validate143.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema58.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
var createToken200 = validate145;
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token === void 0 && (missing0 = "token") || data.createdAt === void 0 && (missing0 = "createdAt") || data.expireAt === void 0 && (missing0 = "expireAt") || data.updatedAt === void 0 && (missing0 = "updatedAt") || data.scopes === void 0 && (missing0 = "scopes") || data.refreshToken === void 0 && (missing0 = "refreshToken") || data.limits === void 0 && (missing0 = "limits") || data.stats === void 0 && (missing0 = "stats")) {
        validate145.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema49.properties, key0)) {
            validate145.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.token !== void 0) {
            const _errs2 = errors;
            if (!validate124(data.token, { instancePath: instancePath + "/token", parentData: data, parentDataProperty: "token", rootData })) {
              vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              const _errs3 = errors;
              if (!validate126(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
                vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.createdAt !== void 0) {
                const _errs4 = errors;
                if (!validate128(data.createdAt, { instancePath: instancePath + "/createdAt", parentData: data, parentDataProperty: "createdAt", rootData })) {
                  vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.expireAt !== void 0) {
                  const _errs5 = errors;
                  if (!validate128(data.expireAt, { instancePath: instancePath + "/expireAt", parentData: data, parentDataProperty: "expireAt", rootData })) {
                    vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.updatedAt !== void 0) {
                    const _errs6 = errors;
                    if (!validate128(data.updatedAt, { instancePath: instancePath + "/updatedAt", parentData: data, parentDataProperty: "updatedAt", rootData })) {
                      vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.scopes !== void 0) {
                      let data5 = data.scopes;
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (Array.isArray(data5)) {
                          var valid1 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs9 = errors;
                            if (typeof data5[i0] !== "string") {
                              validate145.errors = [{ instancePath: instancePath + "/scopes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid1 = _errs9 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        } else {
                          validate145.errors = [{ instancePath: instancePath + "/scopes", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.refreshToken !== void 0) {
                        const _errs11 = errors;
                        if (!validate124(data.refreshToken, { instancePath: instancePath + "/refreshToken", parentData: data, parentDataProperty: "refreshToken", rootData })) {
                          vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.limits !== void 0) {
                          const _errs12 = errors;
                          if (!validate133(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData })) {
                            vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.stats !== void 0) {
                            const _errs13 = errors;
                            if (!validate135(data.stats, { instancePath: instancePath + "/stats", parentData: data, parentDataProperty: "stats", rootData })) {
                              vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs13 === errors;
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
    } else {
      validate145.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate145.errors = vErrors;
  return errors === 0;
}
var createToken400 = validate154;
var schema60 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [400] } } }] };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate139(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate154.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 400)) {
          validate154.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema60.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate154.errors = vErrors;
  return errors === 0;
}
var createToken413 = validate156;
var schema61 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [413] } } }] };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate139(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate156.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 413)) {
          validate156.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema61.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
var createToken415 = validate158;
var schema62 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [415] } } }] };
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate139(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate158.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 415)) {
          validate158.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema62.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
var createToken422 = validate160;
var schema63 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [70, 80, 90, 422] } } }] };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate139(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate160.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 70 || data0 === 80 || data0 === 90 || data0 === 422)) {
          validate160.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema63.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
var getToken404 = validate162;
var schema64 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [120] } } }] };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate139(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate162.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 120)) {
          validate162.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema64.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate162.errors = vErrors;
  return errors === 0;
}
var getToken422 = validate164;
var schema65 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [60] } } }] };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate139(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate164.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 60)) {
          validate164.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema65.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate164.errors = vErrors;
  return errors === 0;
}
var updateToken400 = validate166;
var schema66 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [150, 400] } } }] };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate139(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate166.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 150 || data0 === 400)) {
          validate166.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema66.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
var updateToken401 = validate168;
var schema67 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [140, 130] } } }] };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate139(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate168.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 140 || data0 === 130)) {
          validate168.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema67.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
var updateToken404 = validate170;
var schema68 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [160] } } }] };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate139(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate170.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 160)) {
          validate170.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema68.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
var updateToken422 = validate172;
var schema69 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [100, 110, 422] } } }] };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate139(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate172.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 100 || data0 === 110 || data0 === 422)) {
          validate172.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema69.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate172.errors = vErrors;
  return errors === 0;
}
var deleteToken200 = validate174;
var schema70 = { "type": "object", "additionalProperties": false, "required": ["message", "data"], "properties": { "message": { "type": "string" }, "data": { "type": ["object", "null"], "description": "Always null." } } };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message") || data.data === void 0 && (missing0 = "data")) {
        validate174.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "message" || key0 === "data")) {
            validate174.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.message !== void 0) {
            const _errs2 = errors;
            if (typeof data.message !== "string") {
              validate174.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.data !== void 0) {
              let data1 = data.data;
              const _errs4 = errors;
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
                validate174.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: schema70.properties.data.type }, message: "must be object,null" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate174.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate174.errors = vErrors;
  return errors === 0;
}
var deleteToken400 = validate175;
var schema71 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [170] } } }] };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate139(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate175.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 170)) {
          validate175.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema71.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate175.errors = vErrors;
  return errors === 0;
}
var deleteToken404 = validate177;
var schema72 = { "allOf": [{ "$ref": "#/components/schemas/Failure" }, { "properties": { "error": { "type": "integer", "enum": [180] } } }] };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  if (!validate139(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
    errors = vErrors.length;
  }
  var valid0 = _errs0 === errors;
  if (valid0) {
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error;
        if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
          validate177.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
          return false;
        }
        if (!(data0 === 180)) {
          validate177.errors = [{ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema72.allOf[1].properties.error.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
      }
    }
    var valid0 = _errs1 === errors;
  }
  validate177.errors = vErrors;
  return errors === 0;
}
var listScopes200 = validate179;
var pattern8 = new RegExp("^(\\*|GET|POST|PUT|PATCH|DELETE):[A-Za-z0-9.*-]+/[^\\s]*$", "u");
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern8.test(data)) {
        validate181.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^(\\*|GET|POST|PUT|PATCH|DELETE):[A-Za-z0-9.*-]+/[^\\s]*$" }, message: 'must match pattern "^(\\*|GET|POST|PUT|PATCH|DELETE):[A-Za-z0-9.*-]+/[^\\s]*$"' }];
        return false;
      }
    } else {
      validate181.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate181.errors = vErrors;
  return errors === 0;
}
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.scope === void 0 && (missing0 = "scope") || data.method === void 0 && (missing0 = "method") || data.domain === void 0 && (missing0 = "domain") || data.endpoint === void 0 && (missing0 = "endpoint") || data.enabled === void 0 && (missing0 = "enabled")) {
        validate180.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "scope" || key0 === "method" || key0 === "domain" || key0 === "endpoint" || key0 === "enabled")) {
            validate180.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern1.test(data0)) {
                  validate180.errors = [{ instancePath: instancePath + "/id", keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' }];
                  return false;
                }
              } else {
                validate180.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.scope !== void 0) {
              const _errs4 = errors;
              if (!validate181(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData })) {
                vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.method !== void 0) {
                const _errs5 = errors;
                if (typeof data.method !== "string") {
                  validate180.errors = [{ instancePath: instancePath + "/method", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.domain !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.domain !== "string") {
                    validate180.errors = [{ instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.endpoint !== void 0) {
                    const _errs9 = errors;
                    if (typeof data.endpoint !== "string") {
                      validate180.errors = [{ instancePath: instancePath + "/endpoint", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.enabled !== void 0) {
                      const _errs11 = errors;
                      if (typeof data.enabled !== "boolean") {
                        validate180.errors = [{ instancePath: instancePath + "/enabled", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                        return false;
                      }
                      var valid0 = _errs11 === errors;
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
    } else {
      validate180.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate180.errors = vErrors;
  return errors === 0;
}
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data")) {
        validate179.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "data")) {
            validate179.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.data !== void 0) {
            let data0 = data.data;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate180(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate179.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate179.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate179.errors = vErrors;
  return errors === 0;
}
export {
  cancelMessage200,
  cancelMessage400,
  cancelMessage404,
  cancelMessage406,
  cancelMessage422,
  createToken200,
  createToken400,
  createToken413,
  createToken415,
  createToken422,
  deleteToken200,
  deleteToken400,
  deleteToken404,
  getMessage200,
  getMessage404,
  getMessage406,
  getToken404,
  getToken422,
  listMessages200,
  listMessages401,
  listMessages403,
  listMessages404,
  listRecipients200,
  listScopes200,
  listTokens200,
  listTokens401,
  listTokens404,
  listTokens422,
  sendMessage201,
  sendMessage400,
  sendMessage402,
  sendMessage413,
  sendMessage415,
  sendMessage422,
  sendMessage429,
  updateMessage200,
  updateMessage402,
  updateMessage404,
  updateMessage406,
  updateMessage422,
  updateToken400,
  updateToken401,
  updateToken404,
  updateToken422
};
