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
var deleteMessages = validate22;
var schema7 = { "type": "object", "additionalProperties": false, "required": ["ids"], "properties": { "ids": { "type": "array", "minItems": 1, "maxItems": 1e4, "items": { "type": "string" } } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ids === void 0 && (missing0 = "ids")) {
        validate22.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", parentSchema: schema7, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "ids")) {
            validate22.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema7, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.ids !== void 0) {
            let data0 = data.ids;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 1e4) {
                  validate22.errors = [{ instancePath: instancePath + "/ids", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items", parentSchema: schema7.properties.ids }];
                  return false;
                } else {
                  if (data0.length < 1) {
                    validate22.errors = [{ instancePath: instancePath + "/ids", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", parentSchema: schema7.properties.ids }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data1 = data0[i0];
                      const _errs4 = errors;
                      if (typeof data1 !== "string") {
                        validate22.errors = [{ instancePath: instancePath + "/ids/" + i0, keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema7.properties.ids.items }];
                        return false;
                      }
                      var valid1 = _errs4 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                }
              } else {
                validate22.errors = [{ instancePath: instancePath + "/ids", keyword: "type", params: { type: "array" }, message: "must be array", parentSchema: schema7.properties.ids }];
                return false;
              }
            }
          }
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
var waitForMessage = validate23;
var schema8 = { "type": "object", "additionalProperties": false, "properties": { "to": { "type": "string", "description": "One of the message's recipients, such as `+39-3331234567`." }, "sender": { "type": "string" }, "account": { "type": "string", "description": "The email address of the account that sent the message." }, "body": { "description": 'part of its text, or `{ "pattern" }` with a regular expression that the text matches', "oneOf": [{ "type": "string" }, { "type": "object", "additionalProperties": false, "required": ["pattern"], "properties": { "pattern": { "type": "string", "maxLength": 1e3, "description": "A JavaScript regular expression." }, "flags": { "type": "string", "description": "The expression's flags, such as `i`." } } }] }, "since": { "type": "string", "format": "date-time", "description": "The earliest time, on the sandbox's clock, at which the message was queued. Messages that were already returned can be returned again." }, "timeout": { "allOf": [{ "$ref": "#/components/schemas/Duration" }], "description": "How long to wait in real time, at most 60 seconds. The default is 4 seconds. With 0, the sandbox checks once." } } };
var func2 = require_ucs2length().default;
var formats0 = require_formats().fullFormats["date-time"];
var schema9 = { "description": "milliseconds, or a number and a unit such as '10s', '5m' or '2h'", "oneOf": [{ "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }] };
var pattern0 = new RegExp("^\\d+(\\.\\d+)?(ms|s|m|h|d)$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema9.oneOf[0], data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (errors === _errs1) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        const err1 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", parentSchema: schema9.oneOf[0], data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (errors === _errs3) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        const err2 = { instancePath, keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, message: 'must match pattern "^\\d+(\\.\\d+)?(ms|s|m|h|d)$"', parentSchema: schema9.oneOf[1], data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    } else {
      const err3 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema9.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
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
    const err4 = { instancePath, keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", parentSchema: schema9, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
    validate24.errors = vErrors;
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
  validate24.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "to" || key0 === "sender" || key0 === "account" || key0 === "body" || key0 === "since" || key0 === "timeout")) {
          validate23.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema8, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.to !== void 0) {
          let data0 = data.to;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            validate23.errors = [{ instancePath: instancePath + "/to", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema8.properties.to }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.sender !== void 0) {
            let data1 = data.sender;
            const _errs4 = errors;
            if (typeof data1 !== "string") {
              validate23.errors = [{ instancePath: instancePath + "/sender", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema8.properties.sender }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.account !== void 0) {
              let data2 = data.account;
              const _errs6 = errors;
              if (typeof data2 !== "string") {
                validate23.errors = [{ instancePath: instancePath + "/account", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema8.properties.account }];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.body !== void 0) {
                let data3 = data.body;
                const _errs8 = errors;
                const _errs9 = errors;
                let valid1 = false;
                let passing0 = null;
                const _errs10 = errors;
                if (typeof data3 !== "string") {
                  const err0 = { instancePath: instancePath + "/body", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema8.properties.body.oneOf[0] };
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                var _valid0 = _errs10 === errors;
                if (_valid0) {
                  valid1 = true;
                  passing0 = 0;
                }
                const _errs12 = errors;
                if (errors === _errs12) {
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    let missing0;
                    if (data3.pattern === void 0 && (missing0 = "pattern")) {
                      const err1 = { instancePath: instancePath + "/body", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", parentSchema: schema8.properties.body.oneOf[1] };
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                    } else {
                      const _errs14 = errors;
                      for (const key1 in data3) {
                        if (!(key1 === "pattern" || key1 === "flags")) {
                          const err2 = { instancePath: instancePath + "/body", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", parentSchema: schema8.properties.body.oneOf[1] };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                          break;
                        }
                      }
                      if (_errs14 === errors) {
                        if (data3.pattern !== void 0) {
                          let data4 = data3.pattern;
                          const _errs15 = errors;
                          if (errors === _errs15) {
                            if (typeof data4 === "string") {
                              if (func2(data4) > 1e3) {
                                const err3 = { instancePath: instancePath + "/body/pattern", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", parentSchema: schema8.properties.body.oneOf[1].properties.pattern };
                                if (vErrors === null) {
                                  vErrors = [err3];
                                } else {
                                  vErrors.push(err3);
                                }
                                errors++;
                              }
                            } else {
                              const err4 = { instancePath: instancePath + "/body/pattern", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema8.properties.body.oneOf[1].properties.pattern };
                              if (vErrors === null) {
                                vErrors = [err4];
                              } else {
                                vErrors.push(err4);
                              }
                              errors++;
                            }
                          }
                          var valid2 = _errs15 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data3.flags !== void 0) {
                            let data5 = data3.flags;
                            const _errs17 = errors;
                            if (typeof data5 !== "string") {
                              const err5 = { instancePath: instancePath + "/body/flags", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema8.properties.body.oneOf[1].properties.flags };
                              if (vErrors === null) {
                                vErrors = [err5];
                              } else {
                                vErrors.push(err5);
                              }
                              errors++;
                            }
                            var valid2 = _errs17 === errors;
                          } else {
                            var valid2 = true;
                          }
                        }
                      }
                    }
                  } else {
                    const err6 = { instancePath: instancePath + "/body", keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema8.properties.body.oneOf[1] };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs12 === errors;
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
                  const err7 = { instancePath: instancePath + "/body", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", parentSchema: schema8.properties.body };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                  validate23.errors = vErrors;
                  return false;
                } else {
                  errors = _errs9;
                  if (vErrors !== null) {
                    if (_errs9) {
                      vErrors.length = _errs9;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.since !== void 0) {
                  let data6 = data.since;
                  const _errs19 = errors;
                  if (errors === _errs19) {
                    if (errors === _errs19) {
                      if (typeof data6 === "string") {
                        if (!formats0.validate(data6)) {
                          validate23.errors = [{ instancePath: instancePath + "/since", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', parentSchema: schema8.properties.since }];
                          return false;
                        }
                      } else {
                        validate23.errors = [{ instancePath: instancePath + "/since", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema8.properties.since }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs19 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.timeout !== void 0) {
                    const _errs21 = errors;
                    if (!validate24(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData })) {
                      vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs21 === errors;
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
      validate23.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema8, data }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var setMessageOutcome = validate26;
var schema10 = { "type": "object", "additionalProperties": false, "required": ["outcome"], "properties": { "outcome": { "$ref": "#/components/schemas/OutcomeName" } } };
var schema11 = { "type": "string", "enum": ["DELIVERED_TO_HANDSET", "UNDELIVERABLE_NOT_DELIVERED", "EXPIRED_EXPIRED", "REJECTED_NETWORK", "neverReported", "deliveredLate", "temporaryError", "reorderedReports", "duplicateCallback", "firstCallbackLost", "creditNotEnough", "parameterMissing", "tooManyRequests", "serverError", "unavailable", "acceptedThenReset", "acceptedThenHang"] };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate27.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema11, data }];
    return false;
  }
  if (!(data === "DELIVERED_TO_HANDSET" || data === "UNDELIVERABLE_NOT_DELIVERED" || data === "EXPIRED_EXPIRED" || data === "REJECTED_NETWORK" || data === "neverReported" || data === "deliveredLate" || data === "temporaryError" || data === "reorderedReports" || data === "duplicateCallback" || data === "firstCallbackLost" || data === "creditNotEnough" || data === "parameterMissing" || data === "tooManyRequests" || data === "serverError" || data === "unavailable" || data === "acceptedThenReset" || data === "acceptedThenHang")) {
    validate27.errors = [{ instancePath, keyword: "enum", params: { allowedValues: schema11.enum }, message: "must be equal to one of the allowed values", parentSchema: schema11, data }];
    return false;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.outcome === void 0 && (missing0 = "outcome")) {
        validate26.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", parentSchema: schema10, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "outcome")) {
            validate26.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema10, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.outcome !== void 0) {
            if (!validate27(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData })) {
              vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate26.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema10, data }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var advanceClock = validate29;
var schema12 = { "type": "object", "additionalProperties": false, "required": ["duration"], "properties": { "duration": { "$ref": "#/components/schemas/Duration" } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.duration === void 0 && (missing0 = "duration")) {
        validate29.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", parentSchema: schema12, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "duration")) {
            validate29.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema12, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.duration !== void 0) {
            if (!validate24(data.duration, { instancePath: instancePath + "/duration", parentData: data, parentDataProperty: "duration", rootData })) {
              vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate29.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema12, data }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var setThroughput = validate31;
var schema13 = { "type": "object", "additionalProperties": false, "required": ["throughput"], "properties": { "throughput": { "$ref": "#/components/schemas/Throughput" } } };
var schema14 = { "type": ["number", "null"], "minimum": 0, "description": "The number of recipients that messages are sent to per second. Null means no limit, and 0 holds back everything except realtime messages." };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && data !== null) {
    validate32.errors = [{ instancePath, keyword: "type", params: { type: schema14.type }, message: "must be number,null", parentSchema: schema14, data }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        validate32.errors = [{ instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", parentSchema: schema14, data }];
        return false;
      }
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.throughput === void 0 && (missing0 = "throughput")) {
        validate31.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", parentSchema: schema13, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "throughput")) {
            validate31.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema13, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.throughput !== void 0) {
            if (!validate32(data.throughput, { instancePath: instancePath + "/throughput", parentData: data, parentDataProperty: "throughput", rootData })) {
              vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema13, data }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var addFault = validate34;
var schema15 = { "type": "object", "additionalProperties": false, "required": ["action"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100, "description": "The fault's name, which the header `sandbox-fault` contains. By default, it consists of the fault's kind and a number, such as `reset-1`." }, "match": { "$ref": "#/components/schemas/FaultMatch" }, "when": { "$ref": "#/components/schemas/FaultCondition" }, "action": { "$ref": "#/components/schemas/FaultAction" } } };
var schema16 = { "type": "object", "additionalProperties": false, "description": "The conditions for a fault to match a request, all of which must hold. By default, a fault matches every request for an operation of the gateway or the token service.", "properties": { "operation": { "description": "One or more operation ids of the gateway or the token service.", "oneOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] }, "number": { "type": "string", "description": "A recipient, such as `+39-3331234567`, in the request's body or path, or of the message named in the path." }, "sender": { "type": "string", "description": "A sender, in the request's body, or of the message named in the path." }, "account": { "type": "string", "description": "The email of the account that the request's token or credentials belong to." } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "operation" || key0 === "number" || key0 === "sender" || key0 === "account")) {
          validate35.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema16, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.operation !== void 0) {
          let data0 = data.operation;
          const _errs2 = errors;
          const _errs3 = errors;
          let valid1 = false;
          let passing0 = null;
          const _errs4 = errors;
          if (typeof data0 !== "string") {
            const err0 = { instancePath: instancePath + "/operation", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema16.properties.operation.oneOf[0] };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          var _valid0 = _errs4 === errors;
          if (_valid0) {
            valid1 = true;
            passing0 = 0;
          }
          const _errs6 = errors;
          if (errors === _errs6) {
            if (Array.isArray(data0)) {
              var valid2 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0];
                const _errs8 = errors;
                if (typeof data1 !== "string") {
                  const err1 = { instancePath: instancePath + "/operation/" + i0, keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema16.properties.operation.oneOf[1].items };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
                var valid2 = _errs8 === errors;
                if (!valid2) {
                  break;
                }
              }
            } else {
              const err2 = { instancePath: instancePath + "/operation", keyword: "type", params: { type: "array" }, message: "must be array", parentSchema: schema16.properties.operation.oneOf[1] };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          var _valid0 = _errs6 === errors;
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
            const err3 = { instancePath: instancePath + "/operation", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", parentSchema: schema16.properties.operation };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
            validate35.errors = vErrors;
            return false;
          } else {
            errors = _errs3;
            if (vErrors !== null) {
              if (_errs3) {
                vErrors.length = _errs3;
              } else {
                vErrors = null;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.number !== void 0) {
            let data2 = data.number;
            const _errs10 = errors;
            if (typeof data2 !== "string") {
              validate35.errors = [{ instancePath: instancePath + "/number", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema16.properties.number }];
              return false;
            }
            var valid0 = _errs10 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.sender !== void 0) {
              let data3 = data.sender;
              const _errs12 = errors;
              if (typeof data3 !== "string") {
                validate35.errors = [{ instancePath: instancePath + "/sender", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema16.properties.sender }];
                return false;
              }
              var valid0 = _errs12 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.account !== void 0) {
                let data4 = data.account;
                const _errs14 = errors;
                if (typeof data4 !== "string") {
                  validate35.errors = [{ instancePath: instancePath + "/account", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema16.properties.account }];
                  return false;
                }
                var valid0 = _errs14 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate35.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema16, data }];
      return false;
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var schema17 = { "type": "object", "additionalProperties": false, "description": "The conditions that decide which of the matching requests a fault affects. By default, it affects all of them. Conditions are combined: `{ after: 2, times: 3 }` selects the third to the fifth.", "properties": { "after": { "type": "integer", "minimum": 0, "description": "The number of matching requests that pass unaffected first. The default is 0." }, "times": { "type": "integer", "minimum": 1, "description": "The maximum number of requests that are affected. By default, there is no maximum." }, "every": { "type": "integer", "minimum": 1, "description": "Affects only every nth request, counted from the first that is not skipped by `after`. The default is 1." }, "probability": { "type": "number", "minimum": 0, "maximum": 1, "description": "The probability that a request is affected. The default is 1. The random numbers come from the sandbox's seed." } } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "after" || key0 === "times" || key0 === "every" || key0 === "probability")) {
          validate37.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema17, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.after !== void 0) {
          let data0 = data.after;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate37.errors = [{ instancePath: instancePath + "/after", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema17.properties.after }];
            return false;
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate37.errors = [{ instancePath: instancePath + "/after", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", parentSchema: schema17.properties.after }];
                return false;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.times !== void 0) {
            let data1 = data.times;
            const _errs4 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate37.errors = [{ instancePath: instancePath + "/times", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema17.properties.times }];
              return false;
            }
            if (errors === _errs4) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 1 || isNaN(data1)) {
                  validate37.errors = [{ instancePath: instancePath + "/times", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", parentSchema: schema17.properties.times }];
                  return false;
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.every !== void 0) {
              let data2 = data.every;
              const _errs6 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate37.errors = [{ instancePath: instancePath + "/every", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema17.properties.every }];
                return false;
              }
              if (errors === _errs6) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 1 || isNaN(data2)) {
                    validate37.errors = [{ instancePath: instancePath + "/every", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", parentSchema: schema17.properties.every }];
                    return false;
                  }
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.probability !== void 0) {
                let data3 = data.probability;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 1 || isNaN(data3)) {
                      validate37.errors = [{ instancePath: instancePath + "/probability", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", parentSchema: schema17.properties.probability }];
                      return false;
                    } else {
                      if (data3 < 0 || isNaN(data3)) {
                        validate37.errors = [{ instancePath: instancePath + "/probability", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", parentSchema: schema17.properties.probability }];
                        return false;
                      }
                    }
                  } else {
                    validate37.errors = [{ instancePath: instancePath + "/probability", keyword: "type", params: { type: "number" }, message: "must be number", parentSchema: schema17.properties.probability }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate37.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema17, data }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var schema18 = { "description": "What a fault does. For `status`, `reset` and `hang`, `takesEffect` determines whether the request takes effect. For all other kinds, the request takes effect.", "oneOf": [{ "type": "object", "description": "Delays the response. The request takes effect at once.", "additionalProperties": false, "required": ["kind", "for"], "properties": { "kind": { "type": "string", "enum": ["delay"] }, "for": { "$ref": "#/components/schemas/Duration" }, "clock": { "$ref": "#/components/schemas/FaultClock" } } }, { "type": "object", "description": "Replaces the response, as a failing gateway or a proxy would.", "additionalProperties": false, "required": ["kind", "status"], "properties": { "kind": { "type": "string", "enum": ["status"] }, "status": { "type": "integer", "minimum": 200, "maximum": 599 }, "body": { "type": "string", "enum": ["envelope", "html", "empty"], "description": "What the body contains: the gateway's error envelope (the default), a proxy's HTML page, or nothing." }, "code": { "type": ["integer", "null"], "minimum": 0, "description": "The error code in the envelope. By default the gateway's code for undocumented errors, which is the status." }, "headers": { "type": "object", "description": 'Additional headers, such as `{ "retry-after": "5" }`.', "additionalProperties": { "type": "string" } }, "takesEffect": { "type": "boolean", "description": "Whether the request takes effect, by default false." } } }, { "type": "object", "description": "Breaks the connection before the response.", "additionalProperties": false, "required": ["kind", "takesEffect"], "properties": { "kind": { "type": "string", "enum": ["reset"] }, "takesEffect": { "type": "boolean", "description": "Whether the request takes effect. The caller sees no difference." } } }, { "type": "object", "description": "Sends no response until the caller gives up, or the sandbox is reset or closed.", "additionalProperties": false, "required": ["kind", "takesEffect"], "properties": { "kind": { "type": "string", "enum": ["hang"] }, "takesEffect": { "type": "boolean", "description": "Whether the request takes effect. The caller sees no difference." } } }, { "type": "object", "description": "Breaks the connection in the middle of the response.", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["truncate"] }, "bytes": { "type": "integer", "minimum": 0, "description": "The number of bytes of the body that are sent. By default, half of the body is sent." } } }, { "type": "object", "description": "Sends a response that is complete except for its last character, so that it is not valid JSON.", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["brokenJson"] } } }, { "type": "object", "description": "Sends the response's head at once, and its body in pieces.", "additionalProperties": false, "required": ["kind", "for"], "properties": { "kind": { "type": "string", "enum": ["slowBody"] }, "for": { "$ref": "#/components/schemas/Duration" }, "pieces": { "type": "integer", "minimum": 1, "maximum": 1e4, "description": "The number of pieces that the body is split into. The default is 10." }, "clock": { "$ref": "#/components/schemas/FaultClock" } } }] };
var schema19 = { "type": "string", "enum": ["real", "sandbox"], "description": "The clock that a fault's delay follows: `real`, the default, is the machine's, and `sandbox` is the one that can be advanced." };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate41.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema19, data }];
    return false;
  }
  if (!(data === "real" || data === "sandbox")) {
    validate41.errors = [{ instancePath, keyword: "enum", params: { allowedValues: schema19.enum }, message: "must be equal to one of the allowed values", parentSchema: schema19, data }];
    return false;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.for === void 0 && (missing0 = "for")) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", parentSchema: schema18.oneOf[0], data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "kind" || key0 === "for" || key0 === "clock")) {
            const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema18.oneOf[0], data };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.kind !== void 0) {
            let data0 = data.kind;
            const _errs4 = errors;
            if (typeof data0 !== "string") {
              const err2 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema18.oneOf[0].properties.kind };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!(data0 === "delay")) {
              const err3 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema18.oneOf[0].properties.kind.enum }, message: "must be equal to one of the allowed values", parentSchema: schema18.oneOf[0].properties.kind };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.for !== void 0) {
              const _errs6 = errors;
              if (!validate24(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData })) {
                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.clock !== void 0) {
                const _errs7 = errors;
                if (!validate41(data.clock, { instancePath: instancePath + "/clock", parentData: data, parentDataProperty: "clock", rootData })) {
                  vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      const err4 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema18.oneOf[0], data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs8 = errors;
  if (errors === _errs8) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.kind === void 0 && (missing1 = "kind") || data.status === void 0 && (missing1 = "status")) {
        const err5 = { instancePath, keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", parentSchema: schema18.oneOf[1], data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        const _errs10 = errors;
        for (const key1 in data) {
          if (!(key1 === "kind" || key1 === "status" || key1 === "body" || key1 === "code" || key1 === "headers" || key1 === "takesEffect")) {
            const err6 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", parentSchema: schema18.oneOf[1], data };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
            break;
          }
        }
        if (_errs10 === errors) {
          if (data.kind !== void 0) {
            let data3 = data.kind;
            const _errs11 = errors;
            if (typeof data3 !== "string") {
              const err7 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema18.oneOf[1].properties.kind };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!(data3 === "status")) {
              const err8 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema18.oneOf[1].properties.kind.enum }, message: "must be equal to one of the allowed values", parentSchema: schema18.oneOf[1].properties.kind };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            var valid2 = _errs11 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.status !== void 0) {
              let data4 = data.status;
              const _errs13 = errors;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                const err9 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema18.oneOf[1].properties.status };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (errors === _errs13) {
                if (typeof data4 == "number" && isFinite(data4)) {
                  if (data4 > 599 || isNaN(data4)) {
                    const err10 = { instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599", parentSchema: schema18.oneOf[1].properties.status };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  } else {
                    if (data4 < 200 || isNaN(data4)) {
                      const err11 = { instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200", parentSchema: schema18.oneOf[1].properties.status };
                      if (vErrors === null) {
                        vErrors = [err11];
                      } else {
                        vErrors.push(err11);
                      }
                      errors++;
                    }
                  }
                }
              }
              var valid2 = _errs13 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.body !== void 0) {
                let data5 = data.body;
                const _errs15 = errors;
                if (typeof data5 !== "string") {
                  const err12 = { instancePath: instancePath + "/body", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema18.oneOf[1].properties.body };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                if (!(data5 === "envelope" || data5 === "html" || data5 === "empty")) {
                  const err13 = { instancePath: instancePath + "/body", keyword: "enum", params: { allowedValues: schema18.oneOf[1].properties.body.enum }, message: "must be equal to one of the allowed values", parentSchema: schema18.oneOf[1].properties.body };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                var valid2 = _errs15 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.code !== void 0) {
                  let data6 = data.code;
                  const _errs17 = errors;
                  if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
                    const err14 = { instancePath: instancePath + "/code", keyword: "type", params: { type: schema18.oneOf[1].properties.code.type }, message: "must be integer,null", parentSchema: schema18.oneOf[1].properties.code };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                  if (errors === _errs17) {
                    if (typeof data6 == "number" && isFinite(data6)) {
                      if (data6 < 0 || isNaN(data6)) {
                        const err15 = { instancePath: instancePath + "/code", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", parentSchema: schema18.oneOf[1].properties.code };
                        if (vErrors === null) {
                          vErrors = [err15];
                        } else {
                          vErrors.push(err15);
                        }
                        errors++;
                      }
                    }
                  }
                  var valid2 = _errs17 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.headers !== void 0) {
                    let data7 = data.headers;
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                        for (const key2 in data7) {
                          let data8 = data7[key2];
                          const _errs22 = errors;
                          if (typeof data8 !== "string") {
                            const err16 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema18.oneOf[1].properties.headers.additionalProperties };
                            if (vErrors === null) {
                              vErrors = [err16];
                            } else {
                              vErrors.push(err16);
                            }
                            errors++;
                          }
                          var valid3 = _errs22 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        const err17 = { instancePath: instancePath + "/headers", keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema18.oneOf[1].properties.headers };
                        if (vErrors === null) {
                          vErrors = [err17];
                        } else {
                          vErrors.push(err17);
                        }
                        errors++;
                      }
                    }
                    var valid2 = _errs19 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.takesEffect !== void 0) {
                      let data9 = data.takesEffect;
                      const _errs24 = errors;
                      if (typeof data9 !== "boolean") {
                        const err18 = { instancePath: instancePath + "/takesEffect", keyword: "type", params: { type: "boolean" }, message: "must be boolean", parentSchema: schema18.oneOf[1].properties.takesEffect };
                        if (vErrors === null) {
                          vErrors = [err18];
                        } else {
                          vErrors.push(err18);
                        }
                        errors++;
                      }
                      var valid2 = _errs24 === errors;
                    } else {
                      var valid2 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      const err19 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema18.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
  }
  var _valid0 = _errs8 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs26 = errors;
    if (errors === _errs26) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.kind === void 0 && (missing2 = "kind") || data.takesEffect === void 0 && (missing2 = "takesEffect")) {
          const err20 = { instancePath, keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'", parentSchema: schema18.oneOf[2], data };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        } else {
          const _errs28 = errors;
          for (const key3 in data) {
            if (!(key3 === "kind" || key3 === "takesEffect")) {
              const err21 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", parentSchema: schema18.oneOf[2], data };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
              break;
            }
          }
          if (_errs28 === errors) {
            if (data.kind !== void 0) {
              let data10 = data.kind;
              const _errs29 = errors;
              if (typeof data10 !== "string") {
                const err22 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema18.oneOf[2].properties.kind };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
              if (!(data10 === "reset")) {
                const err23 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema18.oneOf[2].properties.kind.enum }, message: "must be equal to one of the allowed values", parentSchema: schema18.oneOf[2].properties.kind };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              var valid4 = _errs29 === errors;
            } else {
              var valid4 = true;
            }
            if (valid4) {
              if (data.takesEffect !== void 0) {
                let data11 = data.takesEffect;
                const _errs31 = errors;
                if (typeof data11 !== "boolean") {
                  const err24 = { instancePath: instancePath + "/takesEffect", keyword: "type", params: { type: "boolean" }, message: "must be boolean", parentSchema: schema18.oneOf[2].properties.takesEffect };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                var valid4 = _errs31 === errors;
              } else {
                var valid4 = true;
              }
            }
          }
        }
      } else {
        const err25 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema18.oneOf[2], data };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    var _valid0 = _errs26 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs33 = errors;
      if (errors === _errs33) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.kind === void 0 && (missing3 = "kind") || data.takesEffect === void 0 && (missing3 = "takesEffect")) {
            const err26 = { instancePath, keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'", parentSchema: schema18.oneOf[3], data };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          } else {
            const _errs35 = errors;
            for (const key4 in data) {
              if (!(key4 === "kind" || key4 === "takesEffect")) {
                const err27 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", parentSchema: schema18.oneOf[3], data };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
                break;
              }
            }
            if (_errs35 === errors) {
              if (data.kind !== void 0) {
                let data12 = data.kind;
                const _errs36 = errors;
                if (typeof data12 !== "string") {
                  const err28 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema18.oneOf[3].properties.kind };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (!(data12 === "hang")) {
                  const err29 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema18.oneOf[3].properties.kind.enum }, message: "must be equal to one of the allowed values", parentSchema: schema18.oneOf[3].properties.kind };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                var valid5 = _errs36 === errors;
              } else {
                var valid5 = true;
              }
              if (valid5) {
                if (data.takesEffect !== void 0) {
                  let data13 = data.takesEffect;
                  const _errs38 = errors;
                  if (typeof data13 !== "boolean") {
                    const err30 = { instancePath: instancePath + "/takesEffect", keyword: "type", params: { type: "boolean" }, message: "must be boolean", parentSchema: schema18.oneOf[3].properties.takesEffect };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                  var valid5 = _errs38 === errors;
                } else {
                  var valid5 = true;
                }
              }
            }
          }
        } else {
          const err31 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema18.oneOf[3], data };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
      var _valid0 = _errs33 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs40 = errors;
        if (errors === _errs40) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing4;
            if (data.kind === void 0 && (missing4 = "kind")) {
              const err32 = { instancePath, keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'", parentSchema: schema18.oneOf[4], data };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            } else {
              const _errs42 = errors;
              for (const key5 in data) {
                if (!(key5 === "kind" || key5 === "bytes")) {
                  const err33 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", parentSchema: schema18.oneOf[4], data };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                  break;
                }
              }
              if (_errs42 === errors) {
                if (data.kind !== void 0) {
                  let data14 = data.kind;
                  const _errs43 = errors;
                  if (typeof data14 !== "string") {
                    const err34 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema18.oneOf[4].properties.kind };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                  if (!(data14 === "truncate")) {
                    const err35 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema18.oneOf[4].properties.kind.enum }, message: "must be equal to one of the allowed values", parentSchema: schema18.oneOf[4].properties.kind };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                  var valid6 = _errs43 === errors;
                } else {
                  var valid6 = true;
                }
                if (valid6) {
                  if (data.bytes !== void 0) {
                    let data15 = data.bytes;
                    const _errs45 = errors;
                    if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                      const err36 = { instancePath: instancePath + "/bytes", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema18.oneOf[4].properties.bytes };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                    if (errors === _errs45) {
                      if (typeof data15 == "number" && isFinite(data15)) {
                        if (data15 < 0 || isNaN(data15)) {
                          const err37 = { instancePath: instancePath + "/bytes", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", parentSchema: schema18.oneOf[4].properties.bytes };
                          if (vErrors === null) {
                            vErrors = [err37];
                          } else {
                            vErrors.push(err37);
                          }
                          errors++;
                        }
                      }
                    }
                    var valid6 = _errs45 === errors;
                  } else {
                    var valid6 = true;
                  }
                }
              }
            }
          } else {
            const err38 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema18.oneOf[4], data };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        var _valid0 = _errs40 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs47 = errors;
          if (errors === _errs47) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing5;
              if (data.kind === void 0 && (missing5 = "kind")) {
                const err39 = { instancePath, keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'", parentSchema: schema18.oneOf[5], data };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              } else {
                const _errs49 = errors;
                for (const key6 in data) {
                  if (!(key6 === "kind")) {
                    const err40 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", parentSchema: schema18.oneOf[5], data };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                    break;
                  }
                }
                if (_errs49 === errors) {
                  if (data.kind !== void 0) {
                    let data16 = data.kind;
                    if (typeof data16 !== "string") {
                      const err41 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema18.oneOf[5].properties.kind };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                    if (!(data16 === "brokenJson")) {
                      const err42 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema18.oneOf[5].properties.kind.enum }, message: "must be equal to one of the allowed values", parentSchema: schema18.oneOf[5].properties.kind };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                  }
                }
              }
            } else {
              const err43 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema18.oneOf[5], data };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
          var _valid0 = _errs47 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs52 = errors;
            if (errors === _errs52) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing6;
                if (data.kind === void 0 && (missing6 = "kind") || data.for === void 0 && (missing6 = "for")) {
                  const err44 = { instancePath, keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'", parentSchema: schema18.oneOf[6], data };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                } else {
                  const _errs54 = errors;
                  for (const key7 in data) {
                    if (!(key7 === "kind" || key7 === "for" || key7 === "pieces" || key7 === "clock")) {
                      const err45 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", parentSchema: schema18.oneOf[6], data };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                      break;
                    }
                  }
                  if (_errs54 === errors) {
                    if (data.kind !== void 0) {
                      let data17 = data.kind;
                      const _errs55 = errors;
                      if (typeof data17 !== "string") {
                        const err46 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema18.oneOf[6].properties.kind };
                        if (vErrors === null) {
                          vErrors = [err46];
                        } else {
                          vErrors.push(err46);
                        }
                        errors++;
                      }
                      if (!(data17 === "slowBody")) {
                        const err47 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema18.oneOf[6].properties.kind.enum }, message: "must be equal to one of the allowed values", parentSchema: schema18.oneOf[6].properties.kind };
                        if (vErrors === null) {
                          vErrors = [err47];
                        } else {
                          vErrors.push(err47);
                        }
                        errors++;
                      }
                      var valid8 = _errs55 === errors;
                    } else {
                      var valid8 = true;
                    }
                    if (valid8) {
                      if (data.for !== void 0) {
                        const _errs57 = errors;
                        if (!validate24(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData })) {
                          vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                          errors = vErrors.length;
                        }
                        var valid8 = _errs57 === errors;
                      } else {
                        var valid8 = true;
                      }
                      if (valid8) {
                        if (data.pieces !== void 0) {
                          let data19 = data.pieces;
                          const _errs58 = errors;
                          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                            const err48 = { instancePath: instancePath + "/pieces", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema18.oneOf[6].properties.pieces };
                            if (vErrors === null) {
                              vErrors = [err48];
                            } else {
                              vErrors.push(err48);
                            }
                            errors++;
                          }
                          if (errors === _errs58) {
                            if (typeof data19 == "number" && isFinite(data19)) {
                              if (data19 > 1e4 || isNaN(data19)) {
                                const err49 = { instancePath: instancePath + "/pieces", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000", parentSchema: schema18.oneOf[6].properties.pieces };
                                if (vErrors === null) {
                                  vErrors = [err49];
                                } else {
                                  vErrors.push(err49);
                                }
                                errors++;
                              } else {
                                if (data19 < 1 || isNaN(data19)) {
                                  const err50 = { instancePath: instancePath + "/pieces", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", parentSchema: schema18.oneOf[6].properties.pieces };
                                  if (vErrors === null) {
                                    vErrors = [err50];
                                  } else {
                                    vErrors.push(err50);
                                  }
                                  errors++;
                                }
                              }
                            }
                          }
                          var valid8 = _errs58 === errors;
                        } else {
                          var valid8 = true;
                        }
                        if (valid8) {
                          if (data.clock !== void 0) {
                            const _errs60 = errors;
                            if (!validate41(data.clock, { instancePath: instancePath + "/clock", parentData: data, parentDataProperty: "clock", rootData })) {
                              vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                              errors = vErrors.length;
                            }
                            var valid8 = _errs60 === errors;
                          } else {
                            var valid8 = true;
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                const err51 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema18.oneOf[6], data };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            var _valid0 = _errs52 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err52 = { instancePath, keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err52];
    } else {
      vErrors.push(err52);
    }
    errors++;
    validate39.errors = vErrors;
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
  validate39.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.action === void 0 && (missing0 = "action")) {
        validate34.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", parentSchema: schema15, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "match" || key0 === "when" || key0 === "action")) {
            validate34.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema15, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func2(data0) > 100) {
                  validate34.errors = [{ instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", parentSchema: schema15.properties.name }];
                  return false;
                } else {
                  if (func2(data0) < 1) {
                    validate34.errors = [{ instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", parentSchema: schema15.properties.name }];
                    return false;
                  }
                }
              } else {
                validate34.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema15.properties.name }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.match !== void 0) {
              const _errs4 = errors;
              if (!validate35(data.match, { instancePath: instancePath + "/match", parentData: data, parentDataProperty: "match", rootData })) {
                vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.when !== void 0) {
                const _errs5 = errors;
                if (!validate37(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
                  vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.action !== void 0) {
                  const _errs6 = errors;
                  if (!validate39(data.action, { instancePath: instancePath + "/action", parentData: data, parentDataProperty: "action", rootData })) {
                    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate34.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema15, data }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var addAccount = validate46;
var schema20 = { "type": "object", "additionalProperties": false, "properties": { "email": { "type": "string", "minLength": 3, "maxLength": 254, "pattern": "^[^\\s:@]+@[^\\s:@]+$", "description": "an email address without a colon; generated if absent" }, "credit": { "$ref": "#/components/schemas/Credit" } } };
var pattern1 = new RegExp("^[^\\s:@]+@[^\\s:@]+$", "u");
var schema21 = { "type": "number", "minimum": 0, "maximum": 1e9, "description": "The credit in euros." };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 1e9 || isNaN(data)) {
        validate47.errors = [{ instancePath, keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", parentSchema: schema21, data }];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          validate47.errors = [{ instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", parentSchema: schema21, data }];
          return false;
        }
      }
    } else {
      validate47.errors = [{ instancePath, keyword: "type", params: { type: "number" }, message: "must be number", parentSchema: schema21, data }];
      return false;
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "email" || key0 === "credit")) {
          validate46.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema20, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.email !== void 0) {
          let data0 = data.email;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func2(data0) > 254) {
                validate46.errors = [{ instancePath: instancePath + "/email", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters", parentSchema: schema20.properties.email }];
                return false;
              } else {
                if (func2(data0) < 3) {
                  validate46.errors = [{ instancePath: instancePath + "/email", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", parentSchema: schema20.properties.email }];
                  return false;
                } else {
                  if (!pattern1.test(data0)) {
                    validate46.errors = [{ instancePath: instancePath + "/email", keyword: "pattern", params: { pattern: "^[^\\s:@]+@[^\\s:@]+$" }, message: 'must match pattern "^[^\\s:@]+@[^\\s:@]+$"', parentSchema: schema20.properties.email }];
                    return false;
                  }
                }
              }
            } else {
              validate46.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema20.properties.email }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.credit !== void 0) {
            const _errs4 = errors;
            if (!validate47(data.credit, { instancePath: instancePath + "/credit", parentData: data, parentDataProperty: "credit", rootData })) {
              vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate46.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema20, data }];
      return false;
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var setCredit = validate49;
var schema22 = { "type": "object", "additionalProperties": false, "required": ["credit"], "properties": { "credit": { "$ref": "#/components/schemas/Credit" } } };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.credit === void 0 && (missing0 = "credit")) {
        validate49.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", parentSchema: schema22, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "credit")) {
            validate49.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema22, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.credit !== void 0) {
            if (!validate47(data.credit, { instancePath: instancePath + "/credit", parentData: data, parentDataProperty: "credit", rootData })) {
              vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate49.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema22, data }];
      return false;
    }
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var issueToken = validate51;
var schema23 = { "type": "object", "additionalProperties": false, "properties": { "account": { "type": "string", "description": "The account's email address. The default account is used if it is absent." }, "scopes": { "type": "array", "description": "The token's scopes. If they are absent, the token has all the gateway's scopes.", "items": { "type": "string" } }, "name": { "type": "string", "maxLength": 255 }, "timeToLive": { "allOf": [{ "$ref": "#/components/schemas/Duration" }], "description": "How long the token is valid. The maximum, which is also the default, is a year. With 0, the token has already expired." }, "limits": { "$ref": "#/components/schemas/TokenLimits" } } };
var schema24 = { "type": "object", "additionalProperties": false, "description": "The token's limits, as at the token service. If absent, the token has no limits.", "properties": { "totalRequests": { "type": "integer", "minimum": 0 }, "walletRequests": { "type": "integer", "minimum": 0, "description": "The maximum number of requests that cost credit." }, "subscriptionRequests": { "type": "integer", "minimum": 0 }, "walletAmount": { "type": "number", "minimum": 0, "description": "The maximum amount to spend, in euros." }, "ip": { "type": "array", "description": "The IP addresses that may use the token.", "items": { "type": "string" } } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "totalRequests" || key0 === "walletRequests" || key0 === "subscriptionRequests" || key0 === "walletAmount" || key0 === "ip")) {
          validate53.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema24, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.totalRequests !== void 0) {
          let data0 = data.totalRequests;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate53.errors = [{ instancePath: instancePath + "/totalRequests", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema24.properties.totalRequests }];
            return false;
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate53.errors = [{ instancePath: instancePath + "/totalRequests", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", parentSchema: schema24.properties.totalRequests }];
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
              validate53.errors = [{ instancePath: instancePath + "/walletRequests", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema24.properties.walletRequests }];
              return false;
            }
            if (errors === _errs4) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate53.errors = [{ instancePath: instancePath + "/walletRequests", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", parentSchema: schema24.properties.walletRequests }];
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
                validate53.errors = [{ instancePath: instancePath + "/subscriptionRequests", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema24.properties.subscriptionRequests }];
                return false;
              }
              if (errors === _errs6) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    validate53.errors = [{ instancePath: instancePath + "/subscriptionRequests", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", parentSchema: schema24.properties.subscriptionRequests }];
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
                      validate53.errors = [{ instancePath: instancePath + "/walletAmount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", parentSchema: schema24.properties.walletAmount }];
                      return false;
                    }
                  } else {
                    validate53.errors = [{ instancePath: instancePath + "/walletAmount", keyword: "type", params: { type: "number" }, message: "must be number", parentSchema: schema24.properties.walletAmount }];
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
                        let data5 = data4[i0];
                        const _errs12 = errors;
                        if (typeof data5 !== "string") {
                          validate53.errors = [{ instancePath: instancePath + "/ip/" + i0, keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema24.properties.ip.items }];
                          return false;
                        }
                        var valid1 = _errs12 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate53.errors = [{ instancePath: instancePath + "/ip", keyword: "type", params: { type: "array" }, message: "must be array", parentSchema: schema24.properties.ip }];
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
      validate53.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema24, data }];
      return false;
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "account" || key0 === "scopes" || key0 === "name" || key0 === "timeToLive" || key0 === "limits")) {
          validate51.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema23, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.account !== void 0) {
          let data0 = data.account;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            validate51.errors = [{ instancePath: instancePath + "/account", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema23.properties.account }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.scopes !== void 0) {
            let data1 = data.scopes;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data2 = data1[i0];
                  const _errs6 = errors;
                  if (typeof data2 !== "string") {
                    validate51.errors = [{ instancePath: instancePath + "/scopes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema23.properties.scopes.items }];
                    return false;
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate51.errors = [{ instancePath: instancePath + "/scopes", keyword: "type", params: { type: "array" }, message: "must be array", parentSchema: schema23.properties.scopes }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              let data3 = data.name;
              const _errs8 = errors;
              if (errors === _errs8) {
                if (typeof data3 === "string") {
                  if (func2(data3) > 255) {
                    validate51.errors = [{ instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", parentSchema: schema23.properties.name }];
                    return false;
                  }
                } else {
                  validate51.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema23.properties.name }];
                  return false;
                }
              }
              var valid0 = _errs8 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timeToLive !== void 0) {
                const _errs10 = errors;
                if (!validate24(data.timeToLive, { instancePath: instancePath + "/timeToLive", parentData: data, parentDataProperty: "timeToLive", rootData })) {
                  vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.limits !== void 0) {
                  const _errs12 = errors;
                  if (!validate53(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
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
    } else {
      validate51.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema23, data }];
      return false;
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
export {
  addAccount,
  addFault,
  advanceClock,
  deleteMessages,
  issueToken,
  setCredit,
  setMessageOutcome,
  setThroughput,
  waitForMessage
};
