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
var searchMessages200 = validate22;
var schema7 = { "type": "object", "additionalProperties": false, "required": ["messages", "next"], "properties": { "messages": { "type": "array", "items": { "$ref": "#/components/schemas/Message" } }, "next": { "type": ["string", "null"], "description": "The cursor for the next page, or null if this is the last one." }, "counts": { "$ref": "#/components/schemas/MessageCounts" } } };
var schema8 = { "type": "object", "additionalProperties": false, "required": ["id", "account", "sender", "body", "text", "to", "recipients", "invalid", "state", "status", "test", "flash", "realtime", "priority", "price", "otp", "createdAt", "queuedAt", "sendAt", "updatedAt"], "properties": { "id": { "type": "string" }, "account": { "type": "string", "description": "The email address of the account that sent the message." }, "sender": { "type": "string" }, "body": { "type": "string", "description": "The text as submitted, with its placeholders." }, "text": { "type": ["string", "null"], "description": "The text for the first recipient, or null if there are no recipients." }, "to": { "type": ["string", "null"], "description": "The first recipient, or null if there are no recipients." }, "recipients": { "type": "integer", "minimum": 0, "description": "The number of valid recipients." }, "invalid": { "type": "array", "description": "The invalid recipients.", "items": { "type": "string" } }, "state": { "type": "integer", "enum": [0, 1, 2, 3], "description": "The state at the gateway. 0 means open or queued, 1 sending, 2 delivered, and 3 ended with errors." }, "status": { "$ref": "#/components/schemas/MessageStatus" }, "test": { "type": "boolean", "description": "Whether the message is a dry run." }, "flash": { "type": "boolean", "description": "Whether the message is a flash message." }, "realtime": { "type": "boolean" }, "priority": { "type": "number" }, "price": { "type": "number", "description": "The price in euros." }, "otp": { "type": ["string", "null"], "description": "The code in the text for the first recipient, or null if there is no code or more than one." }, "createdAt": { "type": "string", "format": "date-time" }, "queuedAt": { "type": ["string", "null"], "format": "date-time", "description": "Null if the message was never queued." }, "sendAt": { "type": "string", "format": "date-time", "description": "The send date." }, "updatedAt": { "type": "string", "format": "date-time" } } };
var func2 = Object.prototype.hasOwnProperty;
var schema9 = { "type": "string", "enum": ["open", "queued", "sending", "delivered", "failed", "cancelled"], "description": "Whether the message is an open transaction, is waiting in the queue, is being sent, was delivered, ended with errors, or was cancelled." };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate24.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  if (!(data === "open" || data === "queued" || data === "sending" || data === "delivered" || data === "failed" || data === "cancelled")) {
    validate24.errors = [{ instancePath, keyword: "enum", params: { allowedValues: schema9.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var formats0 = require_formats().fullFormats["date-time"];
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.account === void 0 && (missing0 = "account") || data.sender === void 0 && (missing0 = "sender") || data.body === void 0 && (missing0 = "body") || data.text === void 0 && (missing0 = "text") || data.to === void 0 && (missing0 = "to") || data.recipients === void 0 && (missing0 = "recipients") || data.invalid === void 0 && (missing0 = "invalid") || data.state === void 0 && (missing0 = "state") || data.status === void 0 && (missing0 = "status") || data.test === void 0 && (missing0 = "test") || data.flash === void 0 && (missing0 = "flash") || data.realtime === void 0 && (missing0 = "realtime") || data.priority === void 0 && (missing0 = "priority") || data.price === void 0 && (missing0 = "price") || data.otp === void 0 && (missing0 = "otp") || data.createdAt === void 0 && (missing0 = "createdAt") || data.queuedAt === void 0 && (missing0 = "queuedAt") || data.sendAt === void 0 && (missing0 = "sendAt") || data.updatedAt === void 0 && (missing0 = "updatedAt")) {
        validate23.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema8.properties, key0)) {
            validate23.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validate23.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.account !== void 0) {
              const _errs4 = errors;
              if (typeof data.account !== "string") {
                validate23.errors = [{ instancePath: instancePath + "/account", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.sender !== void 0) {
                const _errs6 = errors;
                if (typeof data.sender !== "string") {
                  validate23.errors = [{ instancePath: instancePath + "/sender", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.body !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.body !== "string") {
                    validate23.errors = [{ instancePath: instancePath + "/body", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.text !== void 0) {
                    let data4 = data.text;
                    const _errs10 = errors;
                    if (typeof data4 !== "string" && data4 !== null) {
                      validate23.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: schema8.properties.text.type }, message: "must be string,null" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.to !== void 0) {
                      let data5 = data.to;
                      const _errs12 = errors;
                      if (typeof data5 !== "string" && data5 !== null) {
                        validate23.errors = [{ instancePath: instancePath + "/to", keyword: "type", params: { type: schema8.properties.to.type }, message: "must be string,null" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.recipients !== void 0) {
                        let data6 = data.recipients;
                        const _errs14 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validate23.errors = [{ instancePath: instancePath + "/recipients", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs14) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 < 0 || isNaN(data6)) {
                              validate23.errors = [{ instancePath: instancePath + "/recipients", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.invalid !== void 0) {
                          let data7 = data.invalid;
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (Array.isArray(data7)) {
                              var valid1 = true;
                              const len0 = data7.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs18 = errors;
                                if (typeof data7[i0] !== "string") {
                                  validate23.errors = [{ instancePath: instancePath + "/invalid/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid1 = _errs18 === errors;
                                if (!valid1) {
                                  break;
                                }
                              }
                            } else {
                              validate23.errors = [{ instancePath: instancePath + "/invalid", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.state !== void 0) {
                            let data9 = data.state;
                            const _errs20 = errors;
                            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                              validate23.errors = [{ instancePath: instancePath + "/state", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (!(data9 === 0 || data9 === 1 || data9 === 2 || data9 === 3)) {
                              validate23.errors = [{ instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema8.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.status !== void 0) {
                              const _errs22 = errors;
                              if (!validate24(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
                                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.test !== void 0) {
                                const _errs23 = errors;
                                if (typeof data.test !== "boolean") {
                                  validate23.errors = [{ instancePath: instancePath + "/test", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                  return false;
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.flash !== void 0) {
                                  const _errs25 = errors;
                                  if (typeof data.flash !== "boolean") {
                                    validate23.errors = [{ instancePath: instancePath + "/flash", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                  }
                                  var valid0 = _errs25 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.realtime !== void 0) {
                                    const _errs27 = errors;
                                    if (typeof data.realtime !== "boolean") {
                                      validate23.errors = [{ instancePath: instancePath + "/realtime", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                      return false;
                                    }
                                    var valid0 = _errs27 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.priority !== void 0) {
                                      let data14 = data.priority;
                                      const _errs29 = errors;
                                      if (!(typeof data14 == "number" && isFinite(data14))) {
                                        validate23.errors = [{ instancePath: instancePath + "/priority", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
                                      }
                                      var valid0 = _errs29 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.price !== void 0) {
                                        let data15 = data.price;
                                        const _errs31 = errors;
                                        if (!(typeof data15 == "number" && isFinite(data15))) {
                                          validate23.errors = [{ instancePath: instancePath + "/price", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                          return false;
                                        }
                                        var valid0 = _errs31 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.otp !== void 0) {
                                          let data16 = data.otp;
                                          const _errs33 = errors;
                                          if (typeof data16 !== "string" && data16 !== null) {
                                            validate23.errors = [{ instancePath: instancePath + "/otp", keyword: "type", params: { type: schema8.properties.otp.type }, message: "must be string,null" }];
                                            return false;
                                          }
                                          var valid0 = _errs33 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.createdAt !== void 0) {
                                            let data17 = data.createdAt;
                                            const _errs35 = errors;
                                            if (errors === _errs35) {
                                              if (errors === _errs35) {
                                                if (typeof data17 === "string") {
                                                  if (!formats0.validate(data17)) {
                                                    validate23.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate23.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid0 = _errs35 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.queuedAt !== void 0) {
                                              let data18 = data.queuedAt;
                                              const _errs37 = errors;
                                              if (typeof data18 !== "string" && data18 !== null) {
                                                validate23.errors = [{ instancePath: instancePath + "/queuedAt", keyword: "type", params: { type: schema8.properties.queuedAt.type }, message: "must be string,null" }];
                                                return false;
                                              }
                                              if (errors === _errs37) {
                                                if (errors === _errs37) {
                                                  if (typeof data18 === "string") {
                                                    if (!formats0.validate(data18)) {
                                                      validate23.errors = [{ instancePath: instancePath + "/queuedAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                              }
                                              var valid0 = _errs37 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.sendAt !== void 0) {
                                                let data19 = data.sendAt;
                                                const _errs39 = errors;
                                                if (errors === _errs39) {
                                                  if (errors === _errs39) {
                                                    if (typeof data19 === "string") {
                                                      if (!formats0.validate(data19)) {
                                                        validate23.errors = [{ instancePath: instancePath + "/sendAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate23.errors = [{ instancePath: instancePath + "/sendAt", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid0 = _errs39 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.updatedAt !== void 0) {
                                                  let data20 = data.updatedAt;
                                                  const _errs41 = errors;
                                                  if (errors === _errs41) {
                                                    if (errors === _errs41) {
                                                      if (typeof data20 === "string") {
                                                        if (!formats0.validate(data20)) {
                                                          validate23.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate23.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid0 = _errs41 === errors;
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
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.found === void 0 && (missing0 = "found") || data.all === void 0 && (missing0 = "all") || data.status === void 0 && (missing0 = "status") || data.is === void 0 && (missing0 = "is")) {
        validate27.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "found" || key0 === "all" || key0 === "status" || key0 === "is")) {
            validate27.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.found !== void 0) {
            let data0 = data.found;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate27.errors = [{ instancePath: instancePath + "/found", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate27.errors = [{ instancePath: instancePath + "/found", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.all !== void 0) {
              let data1 = data.all;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate27.errors = [{ instancePath: instancePath + "/all", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate27.errors = [{ instancePath: instancePath + "/all", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== void 0) {
                let data2 = data.status;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.open === void 0 && (missing1 = "open") || data2.queued === void 0 && (missing1 = "queued") || data2.sending === void 0 && (missing1 = "sending") || data2.delivered === void 0 && (missing1 = "delivered") || data2.failed === void 0 && (missing1 = "failed") || data2.cancelled === void 0 && (missing1 = "cancelled")) {
                      validate27.errors = [{ instancePath: instancePath + "/status", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                      return false;
                    } else {
                      const _errs8 = errors;
                      for (const key1 in data2) {
                        if (!(key1 === "open" || key1 === "queued" || key1 === "sending" || key1 === "delivered" || key1 === "failed" || key1 === "cancelled")) {
                          validate27.errors = [{ instancePath: instancePath + "/status", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs8 === errors) {
                        if (data2.open !== void 0) {
                          let data3 = data2.open;
                          const _errs9 = errors;
                          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                            validate27.errors = [{ instancePath: instancePath + "/status/open", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs9) {
                            if (typeof data3 == "number" && isFinite(data3)) {
                              if (data3 < 0 || isNaN(data3)) {
                                validate27.errors = [{ instancePath: instancePath + "/status/open", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                          var valid1 = _errs9 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data2.queued !== void 0) {
                            let data4 = data2.queued;
                            const _errs11 = errors;
                            if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                              validate27.errors = [{ instancePath: instancePath + "/status/queued", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs11) {
                              if (typeof data4 == "number" && isFinite(data4)) {
                                if (data4 < 0 || isNaN(data4)) {
                                  validate27.errors = [{ instancePath: instancePath + "/status/queued", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid1 = _errs11 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data2.sending !== void 0) {
                              let data5 = data2.sending;
                              const _errs13 = errors;
                              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                                validate27.errors = [{ instancePath: instancePath + "/status/sending", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs13) {
                                if (typeof data5 == "number" && isFinite(data5)) {
                                  if (data5 < 0 || isNaN(data5)) {
                                    validate27.errors = [{ instancePath: instancePath + "/status/sending", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              }
                              var valid1 = _errs13 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data2.delivered !== void 0) {
                                let data6 = data2.delivered;
                                const _errs15 = errors;
                                if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                                  validate27.errors = [{ instancePath: instancePath + "/status/delivered", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs15) {
                                  if (typeof data6 == "number" && isFinite(data6)) {
                                    if (data6 < 0 || isNaN(data6)) {
                                      validate27.errors = [{ instancePath: instancePath + "/status/delivered", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid1 = _errs15 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data2.failed !== void 0) {
                                  let data7 = data2.failed;
                                  const _errs17 = errors;
                                  if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                    validate27.errors = [{ instancePath: instancePath + "/status/failed", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs17) {
                                    if (typeof data7 == "number" && isFinite(data7)) {
                                      if (data7 < 0 || isNaN(data7)) {
                                        validate27.errors = [{ instancePath: instancePath + "/status/failed", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid1 = _errs17 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data2.cancelled !== void 0) {
                                    let data8 = data2.cancelled;
                                    const _errs19 = errors;
                                    if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                      validate27.errors = [{ instancePath: instancePath + "/status/cancelled", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs19) {
                                      if (typeof data8 == "number" && isFinite(data8)) {
                                        if (data8 < 0 || isNaN(data8)) {
                                          validate27.errors = [{ instancePath: instancePath + "/status/cancelled", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid1 = _errs19 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate27.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.is !== void 0) {
                  let data9 = data.is;
                  const _errs21 = errors;
                  if (errors === _errs21) {
                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                      let missing2;
                      if (data9.otp === void 0 && (missing2 = "otp") || data9.flash === void 0 && (missing2 = "flash") || data9.scheduled === void 0 && (missing2 = "scheduled") || data9.realtime === void 0 && (missing2 = "realtime") || data9.test === void 0 && (missing2 = "test") || data9.invalid === void 0 && (missing2 = "invalid")) {
                        validate27.errors = [{ instancePath: instancePath + "/is", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                        return false;
                      } else {
                        const _errs23 = errors;
                        for (const key2 in data9) {
                          if (!(key2 === "otp" || key2 === "flash" || key2 === "scheduled" || key2 === "realtime" || key2 === "test" || key2 === "invalid")) {
                            validate27.errors = [{ instancePath: instancePath + "/is", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs23 === errors) {
                          if (data9.otp !== void 0) {
                            let data10 = data9.otp;
                            const _errs24 = errors;
                            if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                              validate27.errors = [{ instancePath: instancePath + "/is/otp", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs24) {
                              if (typeof data10 == "number" && isFinite(data10)) {
                                if (data10 < 0 || isNaN(data10)) {
                                  validate27.errors = [{ instancePath: instancePath + "/is/otp", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid2 = _errs24 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data9.flash !== void 0) {
                              let data11 = data9.flash;
                              const _errs26 = errors;
                              if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                validate27.errors = [{ instancePath: instancePath + "/is/flash", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs26) {
                                if (typeof data11 == "number" && isFinite(data11)) {
                                  if (data11 < 0 || isNaN(data11)) {
                                    validate27.errors = [{ instancePath: instancePath + "/is/flash", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              }
                              var valid2 = _errs26 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data9.scheduled !== void 0) {
                                let data12 = data9.scheduled;
                                const _errs28 = errors;
                                if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                  validate27.errors = [{ instancePath: instancePath + "/is/scheduled", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs28) {
                                  if (typeof data12 == "number" && isFinite(data12)) {
                                    if (data12 < 0 || isNaN(data12)) {
                                      validate27.errors = [{ instancePath: instancePath + "/is/scheduled", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid2 = _errs28 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data9.realtime !== void 0) {
                                  let data13 = data9.realtime;
                                  const _errs30 = errors;
                                  if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                    validate27.errors = [{ instancePath: instancePath + "/is/realtime", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs30) {
                                    if (typeof data13 == "number" && isFinite(data13)) {
                                      if (data13 < 0 || isNaN(data13)) {
                                        validate27.errors = [{ instancePath: instancePath + "/is/realtime", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid2 = _errs30 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data9.test !== void 0) {
                                    let data14 = data9.test;
                                    const _errs32 = errors;
                                    if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                                      validate27.errors = [{ instancePath: instancePath + "/is/test", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs32) {
                                      if (typeof data14 == "number" && isFinite(data14)) {
                                        if (data14 < 0 || isNaN(data14)) {
                                          validate27.errors = [{ instancePath: instancePath + "/is/test", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid2 = _errs32 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data9.invalid !== void 0) {
                                      let data15 = data9.invalid;
                                      const _errs34 = errors;
                                      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                        validate27.errors = [{ instancePath: instancePath + "/is/invalid", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs34) {
                                        if (typeof data15 == "number" && isFinite(data15)) {
                                          if (data15 < 0 || isNaN(data15)) {
                                            validate27.errors = [{ instancePath: instancePath + "/is/invalid", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid2 = _errs34 === errors;
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
                      validate27.errors = [{ instancePath: instancePath + "/is", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
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
    } else {
      validate27.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.messages === void 0 && (missing0 = "messages") || data.next === void 0 && (missing0 = "next")) {
        validate22.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "messages" || key0 === "next" || key0 === "counts")) {
            validate22.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.messages !== void 0) {
            let data0 = data.messages;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate23(data0[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate22.errors = [{ instancePath: instancePath + "/messages", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.next !== void 0) {
              let data2 = data.next;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate22.errors = [{ instancePath: instancePath + "/next", keyword: "type", params: { type: schema7.properties.next.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.counts !== void 0) {
                const _errs7 = errors;
                if (!validate27(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData })) {
                  vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
    } else {
      validate22.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var searchMessages401 = validate29;
var schema12 = { "type": "string", "description": "What is wrong. Each code has its own status.", "enum": ["malformed-body", "unauthorized", "forbidden", "not-found", "method-not-allowed", "timeout", "conflict", "body-too-large", "unsupported-media-type", "misdirected", "invalid-parameter", "internal", "unavailable"] };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate30.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  if (!(data === "malformed-body" || data === "unauthorized" || data === "forbidden" || data === "not-found" || data === "method-not-allowed" || data === "timeout" || data === "conflict" || data === "body-too-large" || data === "unsupported-media-type" || data === "misdirected" || data === "invalid-parameter" || data === "internal" || data === "unavailable")) {
    validate30.errors = [{ instancePath, keyword: "enum", params: { allowedValues: schema12.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error")) {
        validate29.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "error")) {
            validate29.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.error !== void 0) {
            let data0 = data.error;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.code === void 0 && (missing1 = "code") || data0.message === void 0 && (missing1 = "message")) {
                  validate29.errors = [{ instancePath: instancePath + "/error", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "code" || key1 === "message")) {
                      validate29.errors = [{ instancePath: instancePath + "/error", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.code !== void 0) {
                      const _errs5 = errors;
                      if (!validate30(data0.code, { instancePath: instancePath + "/error/code", parentData: data0, parentDataProperty: "code", rootData })) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.message !== void 0) {
                        const _errs6 = errors;
                        if (typeof data0.message !== "string") {
                          validate29.errors = [{ instancePath: instancePath + "/error/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate29.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate29.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var searchMessages422 = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error")) {
        validate32.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "error")) {
            validate32.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.error !== void 0) {
            let data0 = data.error;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.code === void 0 && (missing1 = "code") || data0.message === void 0 && (missing1 = "message")) {
                  validate32.errors = [{ instancePath: instancePath + "/error", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "code" || key1 === "message")) {
                      validate32.errors = [{ instancePath: instancePath + "/error", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.code !== void 0) {
                      const _errs5 = errors;
                      if (!validate30(data0.code, { instancePath: instancePath + "/error/code", parentData: data0, parentDataProperty: "code", rootData })) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.message !== void 0) {
                        const _errs6 = errors;
                        if (typeof data0.message !== "string") {
                          validate32.errors = [{ instancePath: instancePath + "/error/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate32.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate32.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var deleteMessages200 = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.deleted === void 0 && (missing0 = "deleted")) {
        validate34.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "deleted")) {
            validate34.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.deleted !== void 0) {
            let data0 = data.deleted;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate34.errors = [{ instancePath: instancePath + "/deleted", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate34.errors = [{ instancePath: instancePath + "/deleted", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate34.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var deleteMessages400 = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error")) {
        validate35.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "error")) {
            validate35.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.error !== void 0) {
            let data0 = data.error;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.code === void 0 && (missing1 = "code") || data0.message === void 0 && (missing1 = "message")) {
                  validate35.errors = [{ instancePath: instancePath + "/error", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "code" || key1 === "message")) {
                      validate35.errors = [{ instancePath: instancePath + "/error", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.code !== void 0) {
                      const _errs5 = errors;
                      if (!validate30(data0.code, { instancePath: instancePath + "/error/code", parentData: data0, parentDataProperty: "code", rootData })) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.message !== void 0) {
                        const _errs6 = errors;
                        if (typeof data0.message !== "string") {
                          validate35.errors = [{ instancePath: instancePath + "/error/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate35.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate35.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var deleteMessages413 = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error")) {
        validate37.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "error")) {
            validate37.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.error !== void 0) {
            let data0 = data.error;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.code === void 0 && (missing1 = "code") || data0.message === void 0 && (missing1 = "message")) {
                  validate37.errors = [{ instancePath: instancePath + "/error", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "code" || key1 === "message")) {
                      validate37.errors = [{ instancePath: instancePath + "/error", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.code !== void 0) {
                      const _errs5 = errors;
                      if (!validate30(data0.code, { instancePath: instancePath + "/error/code", parentData: data0, parentDataProperty: "code", rootData })) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.message !== void 0) {
                        const _errs6 = errors;
                        if (typeof data0.message !== "string") {
                          validate37.errors = [{ instancePath: instancePath + "/error/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate37.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate37.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var deleteMessages415 = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error")) {
        validate39.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "error")) {
            validate39.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.error !== void 0) {
            let data0 = data.error;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.code === void 0 && (missing1 = "code") || data0.message === void 0 && (missing1 = "message")) {
                  validate39.errors = [{ instancePath: instancePath + "/error", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "code" || key1 === "message")) {
                      validate39.errors = [{ instancePath: instancePath + "/error", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.code !== void 0) {
                      const _errs5 = errors;
                      if (!validate30(data0.code, { instancePath: instancePath + "/error/code", parentData: data0, parentDataProperty: "code", rootData })) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.message !== void 0) {
                        const _errs6 = errors;
                        if (typeof data0.message !== "string") {
                          validate39.errors = [{ instancePath: instancePath + "/error/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate39.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate39.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var waitForMessage200 = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.sender === void 0 && (missing0 = "sender") || data.recipients === void 0 && (missing0 = "recipients") || data.text === void 0 && (missing0 = "text") || data.queuedAt === void 0 && (missing0 = "queuedAt")) {
        validate41.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "sender" || key0 === "recipients" || key0 === "text" || key0 === "queuedAt" || key0 === "otp")) {
            validate41.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validate41.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                validate41.errors = [{ instancePath: instancePath + "/sender", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.recipients !== void 0) {
                let data2 = data.recipients;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data2)) {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0];
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                          let missing1;
                          if (data3.number === void 0 && (missing1 = "number") || data3.text === void 0 && (missing1 = "text")) {
                            validate41.errors = [{ instancePath: instancePath + "/recipients/" + i0, keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            const _errs10 = errors;
                            for (const key1 in data3) {
                              if (!(key1 === "number" || key1 === "text")) {
                                validate41.errors = [{ instancePath: instancePath + "/recipients/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs10 === errors) {
                              if (data3.number !== void 0) {
                                const _errs11 = errors;
                                if (typeof data3.number !== "string") {
                                  validate41.errors = [{ instancePath: instancePath + "/recipients/" + i0 + "/number", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid2 = _errs11 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data3.text !== void 0) {
                                  const _errs13 = errors;
                                  if (typeof data3.text !== "string") {
                                    validate41.errors = [{ instancePath: instancePath + "/recipients/" + i0 + "/text", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid2 = _errs13 === errors;
                                } else {
                                  var valid2 = true;
                                }
                              }
                            }
                          }
                        } else {
                          validate41.errors = [{ instancePath: instancePath + "/recipients/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid1 = _errs8 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate41.errors = [{ instancePath: instancePath + "/recipients", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.text !== void 0) {
                  const _errs15 = errors;
                  if (typeof data.text !== "string") {
                    validate41.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs15 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.queuedAt !== void 0) {
                    let data7 = data.queuedAt;
                    const _errs17 = errors;
                    if (errors === _errs17) {
                      if (errors === _errs17) {
                        if (typeof data7 === "string") {
                          if (!formats0.validate(data7)) {
                            validate41.errors = [{ instancePath: instancePath + "/queuedAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                            return false;
                          }
                        } else {
                          validate41.errors = [{ instancePath: instancePath + "/queuedAt", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs17 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.otp !== void 0) {
                      const _errs19 = errors;
                      if (typeof data.otp !== "string") {
                        validate41.errors = [{ instancePath: instancePath + "/otp", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs19 === errors;
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
      validate41.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var waitForMessage408 = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error")) {
        validate42.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "error")) {
            validate42.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.error !== void 0) {
            let data0 = data.error;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.code === void 0 && (missing1 = "code") || data0.message === void 0 && (missing1 = "message")) {
                  validate42.errors = [{ instancePath: instancePath + "/error", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "code" || key1 === "message")) {
                      validate42.errors = [{ instancePath: instancePath + "/error", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.code !== void 0) {
                      const _errs5 = errors;
                      if (!validate30(data0.code, { instancePath: instancePath + "/error/code", parentData: data0, parentDataProperty: "code", rootData })) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.message !== void 0) {
                        const _errs6 = errors;
                        if (typeof data0.message !== "string") {
                          validate42.errors = [{ instancePath: instancePath + "/error/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate42.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
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
var waitForMessage409 = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error")) {
        validate44.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "error")) {
            validate44.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.error !== void 0) {
            let data0 = data.error;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.code === void 0 && (missing1 = "code") || data0.message === void 0 && (missing1 = "message")) {
                  validate44.errors = [{ instancePath: instancePath + "/error", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "code" || key1 === "message")) {
                      validate44.errors = [{ instancePath: instancePath + "/error", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.code !== void 0) {
                      const _errs5 = errors;
                      if (!validate30(data0.code, { instancePath: instancePath + "/error/code", parentData: data0, parentDataProperty: "code", rootData })) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.message !== void 0) {
                        const _errs6 = errors;
                        if (typeof data0.message !== "string") {
                          validate44.errors = [{ instancePath: instancePath + "/error/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate44.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
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
var inspectMessage200 = validate46;
var schema21 = { "type": "object", "additionalProperties": false, "required": ["id", "account", "sender", "body", "text", "to", "recipients", "invalid", "state", "status", "test", "flash", "realtime", "priority", "price", "otp", "createdAt", "queuedAt", "sendAt", "updatedAt", "pricePerSegment", "texts", "timeline", "request"], "properties": { "id": { "type": "string" }, "account": { "type": "string", "description": "The email address of the account that sent the message." }, "sender": { "type": "string" }, "body": { "type": "string", "description": "The text as submitted, with its placeholders." }, "text": { "type": ["string", "null"], "description": "The text for the first recipient, or null if there are no recipients." }, "to": { "type": ["string", "null"], "description": "The first recipient, or null if there are no recipients." }, "recipients": { "type": "integer", "minimum": 0, "description": "The number of valid recipients." }, "invalid": { "type": "array", "description": "The invalid recipients.", "items": { "type": "string" } }, "state": { "type": "integer", "enum": [0, 1, 2, 3], "description": "The state at the gateway. 0 means open or queued, 1 sending, 2 delivered, and 3 ended with errors." }, "status": { "$ref": "#/components/schemas/MessageStatus" }, "test": { "type": "boolean", "description": "Whether the message is a dry run." }, "flash": { "type": "boolean", "description": "Whether the message is a flash message." }, "realtime": { "type": "boolean" }, "priority": { "type": "number" }, "price": { "type": "number", "description": "The price in euros." }, "otp": { "type": ["string", "null"], "description": "The code in the text for the first recipient, or null if there is no code or more than one." }, "createdAt": { "type": "string", "format": "date-time" }, "queuedAt": { "type": ["string", "null"], "format": "date-time", "description": "Null if the message was never queued." }, "sendAt": { "type": "string", "format": "date-time", "description": "The send date." }, "updatedAt": { "type": "string", "format": "date-time" }, "pricePerSegment": { "type": "number", "minimum": 0, "description": "The price per segment in euros, before the factors for priority and realtime are applied." }, "request": { "type": "object", "additionalProperties": true, "description": "The body of a `POST /messages/` that sends the same message, including rescheduling and added recipients." }, "texts": { "type": "array", "description": "Each recipient's text and delivery report.", "items": { "$ref": "#/components/schemas/RecipientText" } }, "timeline": { "type": "array", "description": "The message's history, oldest first.", "items": { "$ref": "#/components/schemas/Moment" } } } };
var schema22 = { "type": "object", "additionalProperties": false, "required": ["number", "text", "segments", "report", "sentAt", "doneAt"], "properties": { "number": { "type": "string" }, "text": { "type": "string", "description": "The text with the fields filled in." }, "segments": { "type": "integer", "minimum": 1 }, "report": { "$ref": "#/components/schemas/RecipientReport" }, "sentAt": { "type": ["string", "null"], "format": "date-time", "description": "When the message was sent to the carrier, or null." }, "doneAt": { "type": ["string", "null"], "format": "date-time", "description": "The time of the last report, or null." } } };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.group === void 0 && (missing0 = "group") || data.name === void 0 && (missing0 = "name") || data.description === void 0 && (missing0 = "description") || data.error === void 0 && (missing0 = "error")) {
        validate49.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "group" || key0 === "name" || key0 === "description" || key0 === "error")) {
            validate49.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.group !== void 0) {
            const _errs2 = errors;
            if (typeof data.group !== "string") {
              validate49.errors = [{ instancePath: instancePath + "/group", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              const _errs4 = errors;
              if (typeof data.name !== "string") {
                validate49.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                const _errs6 = errors;
                if (typeof data.description !== "string") {
                  validate49.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.error !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.error !== "string") {
                    validate49.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate49.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate49.errors = vErrors;
  return errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = "number") || data.text === void 0 && (missing0 = "text") || data.segments === void 0 && (missing0 = "segments") || data.report === void 0 && (missing0 = "report") || data.sentAt === void 0 && (missing0 = "sentAt") || data.doneAt === void 0 && (missing0 = "doneAt")) {
        validate48.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "number" || key0 === "text" || key0 === "segments" || key0 === "report" || key0 === "sentAt" || key0 === "doneAt")) {
            validate48.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.number !== void 0) {
            const _errs2 = errors;
            if (typeof data.number !== "string") {
              validate48.errors = [{ instancePath: instancePath + "/number", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.text !== void 0) {
              const _errs4 = errors;
              if (typeof data.text !== "string") {
                validate48.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.segments !== void 0) {
                let data2 = data.segments;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate48.errors = [{ instancePath: instancePath + "/segments", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 1 || isNaN(data2)) {
                      validate48.errors = [{ instancePath: instancePath + "/segments", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.report !== void 0) {
                  const _errs8 = errors;
                  if (!validate49(data.report, { instancePath: instancePath + "/report", parentData: data, parentDataProperty: "report", rootData })) {
                    vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.sentAt !== void 0) {
                    let data4 = data.sentAt;
                    const _errs9 = errors;
                    if (typeof data4 !== "string" && data4 !== null) {
                      validate48.errors = [{ instancePath: instancePath + "/sentAt", keyword: "type", params: { type: schema22.properties.sentAt.type }, message: "must be string,null" }];
                      return false;
                    }
                    if (errors === _errs9) {
                      if (errors === _errs9) {
                        if (typeof data4 === "string") {
                          if (!formats0.validate(data4)) {
                            validate48.errors = [{ instancePath: instancePath + "/sentAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.doneAt !== void 0) {
                      let data5 = data.doneAt;
                      const _errs11 = errors;
                      if (typeof data5 !== "string" && data5 !== null) {
                        validate48.errors = [{ instancePath: instancePath + "/doneAt", keyword: "type", params: { type: schema22.properties.doneAt.type }, message: "must be string,null" }];
                        return false;
                      }
                      if (errors === _errs11) {
                        if (errors === _errs11) {
                          if (typeof data5 === "string") {
                            if (!formats0.validate(data5)) {
                              validate48.errors = [{ instancePath: instancePath + "/doneAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                              return false;
                            }
                          }
                        }
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
      validate48.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}
var schema24 = { "type": "object", "additionalProperties": false, "required": ["at", "what"], "properties": { "at": { "type": "string", "format": "date-time" }, "what": { "type": "string", "enum": ["created", "queued", "cancelled", "sent", "reported", "callback"] }, "report": { "type": "string", "description": "The name of the reported status." }, "recipients": { "type": "integer", "minimum": 1, "description": "The number of recipients with this report." }, "number": { "type": "string", "description": "The recipient, if there is only one." }, "callback": { "type": "integer", "description": "The attempt's id." }, "state": { "type": "integer", "minimum": 0, "maximum": 3, "description": "The state in the callback." }, "attempt": { "type": "integer", "minimum": 1 }, "status": { "$ref": "#/components/schemas/CallbackStatus" } } };
var schema25 = { "type": "string", "enum": ["waiting", "delivered", "failed", "refused"], "description": "Whether the attempt is pending, was delivered (got a 2xx response), failed, or was refused by the sandbox." };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate53.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  if (!(data === "waiting" || data === "delivered" || data === "failed" || data === "refused")) {
    validate53.errors = [{ instancePath, keyword: "enum", params: { allowedValues: schema25.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.at === void 0 && (missing0 = "at") || data.what === void 0 && (missing0 = "what")) {
        validate52.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema24.properties, key0)) {
            validate52.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.at !== void 0) {
            let data0 = data.at;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (!formats0.validate(data0)) {
                    validate52.errors = [{ instancePath: instancePath + "/at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                    return false;
                  }
                } else {
                  validate52.errors = [{ instancePath: instancePath + "/at", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.what !== void 0) {
              let data1 = data.what;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                validate52.errors = [{ instancePath: instancePath + "/what", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if (!(data1 === "created" || data1 === "queued" || data1 === "cancelled" || data1 === "sent" || data1 === "reported" || data1 === "callback")) {
                validate52.errors = [{ instancePath: instancePath + "/what", keyword: "enum", params: { allowedValues: schema24.properties.what.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.report !== void 0) {
                const _errs6 = errors;
                if (typeof data.report !== "string") {
                  validate52.errors = [{ instancePath: instancePath + "/report", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate52.errors = [{ instancePath: instancePath + "/recipients", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 1 || isNaN(data3)) {
                        validate52.errors = [{ instancePath: instancePath + "/recipients", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.number !== void 0) {
                    const _errs10 = errors;
                    if (typeof data.number !== "string") {
                      validate52.errors = [{ instancePath: instancePath + "/number", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.callback !== void 0) {
                      let data5 = data.callback;
                      const _errs12 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        validate52.errors = [{ instancePath: instancePath + "/callback", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.state !== void 0) {
                        let data6 = data.state;
                        const _errs14 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validate52.errors = [{ instancePath: instancePath + "/state", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs14) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 3 || isNaN(data6)) {
                              validate52.errors = [{ instancePath: instancePath + "/state", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3" }];
                              return false;
                            } else {
                              if (data6 < 0 || isNaN(data6)) {
                                validate52.errors = [{ instancePath: instancePath + "/state", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                        if (data.attempt !== void 0) {
                          let data7 = data.attempt;
                          const _errs16 = errors;
                          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                            validate52.errors = [{ instancePath: instancePath + "/attempt", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs16) {
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 < 1 || isNaN(data7)) {
                                validate52.errors = [{ instancePath: instancePath + "/attempt", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.status !== void 0) {
                            const _errs18 = errors;
                            if (!validate53(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
                              vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs18 === errors;
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
      validate52.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.account === void 0 && (missing0 = "account") || data.sender === void 0 && (missing0 = "sender") || data.body === void 0 && (missing0 = "body") || data.text === void 0 && (missing0 = "text") || data.to === void 0 && (missing0 = "to") || data.recipients === void 0 && (missing0 = "recipients") || data.invalid === void 0 && (missing0 = "invalid") || data.state === void 0 && (missing0 = "state") || data.status === void 0 && (missing0 = "status") || data.test === void 0 && (missing0 = "test") || data.flash === void 0 && (missing0 = "flash") || data.realtime === void 0 && (missing0 = "realtime") || data.priority === void 0 && (missing0 = "priority") || data.price === void 0 && (missing0 = "price") || data.otp === void 0 && (missing0 = "otp") || data.createdAt === void 0 && (missing0 = "createdAt") || data.queuedAt === void 0 && (missing0 = "queuedAt") || data.sendAt === void 0 && (missing0 = "sendAt") || data.updatedAt === void 0 && (missing0 = "updatedAt") || data.pricePerSegment === void 0 && (missing0 = "pricePerSegment") || data.texts === void 0 && (missing0 = "texts") || data.timeline === void 0 && (missing0 = "timeline") || data.request === void 0 && (missing0 = "request")) {
        validate46.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema21.properties, key0)) {
            validate46.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validate46.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.account !== void 0) {
              const _errs4 = errors;
              if (typeof data.account !== "string") {
                validate46.errors = [{ instancePath: instancePath + "/account", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.sender !== void 0) {
                const _errs6 = errors;
                if (typeof data.sender !== "string") {
                  validate46.errors = [{ instancePath: instancePath + "/sender", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.body !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.body !== "string") {
                    validate46.errors = [{ instancePath: instancePath + "/body", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.text !== void 0) {
                    let data4 = data.text;
                    const _errs10 = errors;
                    if (typeof data4 !== "string" && data4 !== null) {
                      validate46.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: schema21.properties.text.type }, message: "must be string,null" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.to !== void 0) {
                      let data5 = data.to;
                      const _errs12 = errors;
                      if (typeof data5 !== "string" && data5 !== null) {
                        validate46.errors = [{ instancePath: instancePath + "/to", keyword: "type", params: { type: schema21.properties.to.type }, message: "must be string,null" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.recipients !== void 0) {
                        let data6 = data.recipients;
                        const _errs14 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validate46.errors = [{ instancePath: instancePath + "/recipients", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs14) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 < 0 || isNaN(data6)) {
                              validate46.errors = [{ instancePath: instancePath + "/recipients", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.invalid !== void 0) {
                          let data7 = data.invalid;
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (Array.isArray(data7)) {
                              var valid1 = true;
                              const len0 = data7.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs18 = errors;
                                if (typeof data7[i0] !== "string") {
                                  validate46.errors = [{ instancePath: instancePath + "/invalid/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid1 = _errs18 === errors;
                                if (!valid1) {
                                  break;
                                }
                              }
                            } else {
                              validate46.errors = [{ instancePath: instancePath + "/invalid", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.state !== void 0) {
                            let data9 = data.state;
                            const _errs20 = errors;
                            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                              validate46.errors = [{ instancePath: instancePath + "/state", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (!(data9 === 0 || data9 === 1 || data9 === 2 || data9 === 3)) {
                              validate46.errors = [{ instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema21.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.status !== void 0) {
                              const _errs22 = errors;
                              if (!validate24(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
                                vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.test !== void 0) {
                                const _errs23 = errors;
                                if (typeof data.test !== "boolean") {
                                  validate46.errors = [{ instancePath: instancePath + "/test", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                  return false;
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.flash !== void 0) {
                                  const _errs25 = errors;
                                  if (typeof data.flash !== "boolean") {
                                    validate46.errors = [{ instancePath: instancePath + "/flash", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                  }
                                  var valid0 = _errs25 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.realtime !== void 0) {
                                    const _errs27 = errors;
                                    if (typeof data.realtime !== "boolean") {
                                      validate46.errors = [{ instancePath: instancePath + "/realtime", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                      return false;
                                    }
                                    var valid0 = _errs27 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.priority !== void 0) {
                                      let data14 = data.priority;
                                      const _errs29 = errors;
                                      if (!(typeof data14 == "number" && isFinite(data14))) {
                                        validate46.errors = [{ instancePath: instancePath + "/priority", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
                                      }
                                      var valid0 = _errs29 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.price !== void 0) {
                                        let data15 = data.price;
                                        const _errs31 = errors;
                                        if (!(typeof data15 == "number" && isFinite(data15))) {
                                          validate46.errors = [{ instancePath: instancePath + "/price", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                          return false;
                                        }
                                        var valid0 = _errs31 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.otp !== void 0) {
                                          let data16 = data.otp;
                                          const _errs33 = errors;
                                          if (typeof data16 !== "string" && data16 !== null) {
                                            validate46.errors = [{ instancePath: instancePath + "/otp", keyword: "type", params: { type: schema21.properties.otp.type }, message: "must be string,null" }];
                                            return false;
                                          }
                                          var valid0 = _errs33 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.createdAt !== void 0) {
                                            let data17 = data.createdAt;
                                            const _errs35 = errors;
                                            if (errors === _errs35) {
                                              if (errors === _errs35) {
                                                if (typeof data17 === "string") {
                                                  if (!formats0.validate(data17)) {
                                                    validate46.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate46.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid0 = _errs35 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.queuedAt !== void 0) {
                                              let data18 = data.queuedAt;
                                              const _errs37 = errors;
                                              if (typeof data18 !== "string" && data18 !== null) {
                                                validate46.errors = [{ instancePath: instancePath + "/queuedAt", keyword: "type", params: { type: schema21.properties.queuedAt.type }, message: "must be string,null" }];
                                                return false;
                                              }
                                              if (errors === _errs37) {
                                                if (errors === _errs37) {
                                                  if (typeof data18 === "string") {
                                                    if (!formats0.validate(data18)) {
                                                      validate46.errors = [{ instancePath: instancePath + "/queuedAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                              }
                                              var valid0 = _errs37 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.sendAt !== void 0) {
                                                let data19 = data.sendAt;
                                                const _errs39 = errors;
                                                if (errors === _errs39) {
                                                  if (errors === _errs39) {
                                                    if (typeof data19 === "string") {
                                                      if (!formats0.validate(data19)) {
                                                        validate46.errors = [{ instancePath: instancePath + "/sendAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate46.errors = [{ instancePath: instancePath + "/sendAt", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid0 = _errs39 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.updatedAt !== void 0) {
                                                  let data20 = data.updatedAt;
                                                  const _errs41 = errors;
                                                  if (errors === _errs41) {
                                                    if (errors === _errs41) {
                                                      if (typeof data20 === "string") {
                                                        if (!formats0.validate(data20)) {
                                                          validate46.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate46.errors = [{ instancePath: instancePath + "/updatedAt", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid0 = _errs41 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.pricePerSegment !== void 0) {
                                                    let data21 = data.pricePerSegment;
                                                    const _errs43 = errors;
                                                    if (errors === _errs43) {
                                                      if (typeof data21 == "number" && isFinite(data21)) {
                                                        if (data21 < 0 || isNaN(data21)) {
                                                          validate46.errors = [{ instancePath: instancePath + "/pricePerSegment", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate46.errors = [{ instancePath: instancePath + "/pricePerSegment", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid0 = _errs43 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.request !== void 0) {
                                                      let data22 = data.request;
                                                      const _errs45 = errors;
                                                      if (errors === _errs45) {
                                                        if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                        } else {
                                                          validate46.errors = [{ instancePath: instancePath + "/request", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid0 = _errs45 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.texts !== void 0) {
                                                        let data23 = data.texts;
                                                        const _errs48 = errors;
                                                        if (errors === _errs48) {
                                                          if (Array.isArray(data23)) {
                                                            var valid2 = true;
                                                            const len1 = data23.length;
                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                              const _errs50 = errors;
                                                              if (!validate48(data23[i1], { instancePath: instancePath + "/texts/" + i1, parentData: data23, parentDataProperty: i1, rootData })) {
                                                                vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                                                                errors = vErrors.length;
                                                              }
                                                              var valid2 = _errs50 === errors;
                                                              if (!valid2) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            validate46.errors = [{ instancePath: instancePath + "/texts", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid0 = _errs48 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.timeline !== void 0) {
                                                          let data25 = data.timeline;
                                                          const _errs51 = errors;
                                                          if (errors === _errs51) {
                                                            if (Array.isArray(data25)) {
                                                              var valid3 = true;
                                                              const len2 = data25.length;
                                                              for (let i2 = 0; i2 < len2; i2++) {
                                                                const _errs53 = errors;
                                                                if (!validate52(data25[i2], { instancePath: instancePath + "/timeline/" + i2, parentData: data25, parentDataProperty: i2, rootData })) {
                                                                  vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
                                                                  errors = vErrors.length;
                                                                }
                                                                var valid3 = _errs53 === errors;
                                                                if (!valid3) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              validate46.errors = [{ instancePath: instancePath + "/timeline", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid0 = _errs51 === errors;
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
                }
              }
            }
          }
        }
      }
    } else {
      validate46.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var inspectMessage404 = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error")) {
        validate56.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "error")) {
            validate56.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.error !== void 0) {
            let data0 = data.error;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.code === void 0 && (missing1 = "code") || data0.message === void 0 && (missing1 = "message")) {
                  validate56.errors = [{ instancePath: instancePath + "/error", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "code" || key1 === "message")) {
                      validate56.errors = [{ instancePath: instancePath + "/error", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.code !== void 0) {
                      const _errs5 = errors;
                      if (!validate30(data0.code, { instancePath: instancePath + "/error/code", parentData: data0, parentDataProperty: "code", rootData })) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.message !== void 0) {
                        const _errs6 = errors;
                        if (typeof data0.message !== "string") {
                          validate56.errors = [{ instancePath: instancePath + "/error/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate56.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate56.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var listNumbers200 = validate58;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = "number") || data.messages === void 0 && (missing0 = "messages") || data.lastAt === void 0 && (missing0 = "lastAt")) {
        validate59.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "number" || key0 === "messages" || key0 === "lastAt")) {
            validate59.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.number !== void 0) {
            const _errs2 = errors;
            if (typeof data.number !== "string") {
              validate59.errors = [{ instancePath: instancePath + "/number", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.messages !== void 0) {
              let data1 = data.messages;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate59.errors = [{ instancePath: instancePath + "/messages", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    validate59.errors = [{ instancePath: instancePath + "/messages", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.lastAt !== void 0) {
                let data2 = data.lastAt;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (errors === _errs6) {
                    if (typeof data2 === "string") {
                      if (!formats0.validate(data2)) {
                        validate59.errors = [{ instancePath: instancePath + "/lastAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                        return false;
                      }
                    } else {
                      validate59.errors = [{ instancePath: instancePath + "/lastAt", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate59.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.numbers === void 0 && (missing0 = "numbers") || data.total === void 0 && (missing0 = "total")) {
        validate58.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "numbers" || key0 === "total")) {
            validate58.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.numbers !== void 0) {
            let data0 = data.numbers;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate59(data0[i0], { instancePath: instancePath + "/numbers/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate58.errors = [{ instancePath: instancePath + "/numbers", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.total !== void 0) {
              let data2 = data.total;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate58.errors = [{ instancePath: instancePath + "/total", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    validate58.errors = [{ instancePath: instancePath + "/total", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate58.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var listNumberMessages200 = validate61;
var schema29 = { "type": "object", "additionalProperties": false, "required": ["messages", "next"], "properties": { "messages": { "type": "array", "items": { "$ref": "#/components/schemas/NumberMessage" } }, "next": { "type": ["string", "null"], "description": "The cursor for the next page, or null if this is the last one." } } };
var schema30 = { "type": "object", "additionalProperties": false, "required": ["id", "sender", "text", "otp", "flash", "status", "report", "createdAt", "sendAt", "sentAt", "doneAt"], "properties": { "id": { "type": "string" }, "sender": { "type": "string" }, "text": { "type": "string", "description": "The text with the fields filled in." }, "otp": { "type": ["string", "null"], "description": "The code in the text, or null if there is no code or more than one." }, "flash": { "type": "boolean" }, "status": { "$ref": "#/components/schemas/MessageStatus" }, "report": { "$ref": "#/components/schemas/RecipientReport" }, "createdAt": { "type": "string", "format": "date-time" }, "sendAt": { "type": "string", "format": "date-time", "description": "The send date." }, "sentAt": { "type": ["string", "null"], "format": "date-time", "description": "When the message was sent to the carrier, or null." }, "doneAt": { "type": ["string", "null"], "format": "date-time", "description": "The time of the last report, or null." } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.sender === void 0 && (missing0 = "sender") || data.text === void 0 && (missing0 = "text") || data.otp === void 0 && (missing0 = "otp") || data.flash === void 0 && (missing0 = "flash") || data.status === void 0 && (missing0 = "status") || data.report === void 0 && (missing0 = "report") || data.createdAt === void 0 && (missing0 = "createdAt") || data.sendAt === void 0 && (missing0 = "sendAt") || data.sentAt === void 0 && (missing0 = "sentAt") || data.doneAt === void 0 && (missing0 = "doneAt")) {
        validate62.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema30.properties, key0)) {
            validate62.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validate62.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                validate62.errors = [{ instancePath: instancePath + "/sender", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.text !== void 0) {
                const _errs6 = errors;
                if (typeof data.text !== "string") {
                  validate62.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.otp !== void 0) {
                  let data3 = data.otp;
                  const _errs8 = errors;
                  if (typeof data3 !== "string" && data3 !== null) {
                    validate62.errors = [{ instancePath: instancePath + "/otp", keyword: "type", params: { type: schema30.properties.otp.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.flash !== void 0) {
                    const _errs10 = errors;
                    if (typeof data.flash !== "boolean") {
                      validate62.errors = [{ instancePath: instancePath + "/flash", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.status !== void 0) {
                      const _errs12 = errors;
                      if (!validate24(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
                        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.report !== void 0) {
                        const _errs13 = errors;
                        if (!validate49(data.report, { instancePath: instancePath + "/report", parentData: data, parentDataProperty: "report", rootData })) {
                          vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.createdAt !== void 0) {
                          let data7 = data.createdAt;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (errors === _errs14) {
                              if (typeof data7 === "string") {
                                if (!formats0.validate(data7)) {
                                  validate62.errors = [{ instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                  return false;
                                }
                              } else {
                                validate62.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.sendAt !== void 0) {
                            let data8 = data.sendAt;
                            const _errs16 = errors;
                            if (errors === _errs16) {
                              if (errors === _errs16) {
                                if (typeof data8 === "string") {
                                  if (!formats0.validate(data8)) {
                                    validate62.errors = [{ instancePath: instancePath + "/sendAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                    return false;
                                  }
                                } else {
                                  validate62.errors = [{ instancePath: instancePath + "/sendAt", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.sentAt !== void 0) {
                              let data9 = data.sentAt;
                              const _errs18 = errors;
                              if (typeof data9 !== "string" && data9 !== null) {
                                validate62.errors = [{ instancePath: instancePath + "/sentAt", keyword: "type", params: { type: schema30.properties.sentAt.type }, message: "must be string,null" }];
                                return false;
                              }
                              if (errors === _errs18) {
                                if (errors === _errs18) {
                                  if (typeof data9 === "string") {
                                    if (!formats0.validate(data9)) {
                                      validate62.errors = [{ instancePath: instancePath + "/sentAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid0 = _errs18 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.doneAt !== void 0) {
                                let data10 = data.doneAt;
                                const _errs20 = errors;
                                if (typeof data10 !== "string" && data10 !== null) {
                                  validate62.errors = [{ instancePath: instancePath + "/doneAt", keyword: "type", params: { type: schema30.properties.doneAt.type }, message: "must be string,null" }];
                                  return false;
                                }
                                if (errors === _errs20) {
                                  if (errors === _errs20) {
                                    if (typeof data10 === "string") {
                                      if (!formats0.validate(data10)) {
                                        validate62.errors = [{ instancePath: instancePath + "/doneAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid0 = _errs20 === errors;
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
    } else {
      validate62.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.messages === void 0 && (missing0 = "messages") || data.next === void 0 && (missing0 = "next")) {
        validate61.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "messages" || key0 === "next")) {
            validate61.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.messages !== void 0) {
            let data0 = data.messages;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate62(data0[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate61.errors = [{ instancePath: instancePath + "/messages", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.next !== void 0) {
              let data2 = data.next;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate61.errors = [{ instancePath: instancePath + "/next", keyword: "type", params: { type: schema29.properties.next.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate61.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
var setMessageOutcome200 = validate66;
var schema32 = { "type": "string", "enum": ["DELIVERED_TO_HANDSET", "UNDELIVERABLE_NOT_DELIVERED", "EXPIRED_EXPIRED", "REJECTED_NETWORK", "neverReported", "deliveredLate", "temporaryError", "reorderedReports", "duplicateCallback", "firstCallbackLost", "creditNotEnough", "parameterMissing", "tooManyRequests", "serverError", "unavailable", "acceptedThenReset", "acceptedThenHang"] };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate67.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  if (!(data === "DELIVERED_TO_HANDSET" || data === "UNDELIVERABLE_NOT_DELIVERED" || data === "EXPIRED_EXPIRED" || data === "REJECTED_NETWORK" || data === "neverReported" || data === "deliveredLate" || data === "temporaryError" || data === "reorderedReports" || data === "duplicateCallback" || data === "firstCallbackLost" || data === "creditNotEnough" || data === "parameterMissing" || data === "tooManyRequests" || data === "serverError" || data === "unavailable" || data === "acceptedThenReset" || data === "acceptedThenHang")) {
    validate67.errors = [{ instancePath, keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message") || data.outcome === void 0 && (missing0 = "outcome")) {
        validate66.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "message" || key0 === "outcome")) {
            validate66.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.message !== void 0) {
            const _errs2 = errors;
            if (typeof data.message !== "string") {
              validate66.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.outcome !== void 0) {
              const _errs4 = errors;
              if (!validate67(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData })) {
                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate66.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate66.errors = vErrors;
  return errors === 0;
}
var listOutcomes200 = validate69;
var schema34 = { "type": "object", "additionalProperties": false, "required": ["number", "outcome", "source"], "properties": { "number": { "type": "string" }, "outcome": { "$ref": "#/components/schemas/OutcomeName" }, "source": { "type": "string", "enum": ["set", "option", "magic", "usual"], "description": "The source of the outcome." } } };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = "number") || data.outcome === void 0 && (missing0 = "outcome") || data.source === void 0 && (missing0 = "source")) {
        validate70.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "number" || key0 === "outcome" || key0 === "source")) {
            validate70.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.number !== void 0) {
            const _errs2 = errors;
            if (typeof data.number !== "string") {
              validate70.errors = [{ instancePath: instancePath + "/number", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.outcome !== void 0) {
              const _errs4 = errors;
              if (!validate67(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData })) {
                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.source !== void 0) {
                let data2 = data.source;
                const _errs5 = errors;
                if (typeof data2 !== "string") {
                  validate70.errors = [{ instancePath: instancePath + "/source", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data2 === "set" || data2 === "option" || data2 === "magic" || data2 === "usual")) {
                  validate70.errors = [{ instancePath: instancePath + "/source", keyword: "enum", params: { allowedValues: schema34.properties.source.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
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
      validate70.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate70.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.outcomes === void 0 && (missing0 = "outcomes")) {
        validate69.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "outcomes")) {
            validate69.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.outcomes !== void 0) {
            let data0 = data.outcomes;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate70(data0[i0], { instancePath: instancePath + "/outcomes/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate69.errors = [{ instancePath: instancePath + "/outcomes", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate69.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
var getOutcome200 = validate73;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = "number") || data.outcome === void 0 && (missing0 = "outcome") || data.source === void 0 && (missing0 = "source")) {
        validate73.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "number" || key0 === "outcome" || key0 === "source")) {
            validate73.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.number !== void 0) {
            const _errs2 = errors;
            if (typeof data.number !== "string") {
              validate73.errors = [{ instancePath: instancePath + "/number", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.outcome !== void 0) {
              const _errs4 = errors;
              if (!validate67(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData })) {
                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.source !== void 0) {
                let data2 = data.source;
                const _errs5 = errors;
                if (typeof data2 !== "string") {
                  validate73.errors = [{ instancePath: instancePath + "/source", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data2 === "set" || data2 === "option" || data2 === "magic" || data2 === "usual")) {
                  validate73.errors = [{ instancePath: instancePath + "/source", keyword: "enum", params: { allowedValues: schema34.properties.source.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
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
      validate73.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate73.errors = vErrors;
  return errors === 0;
}
var getClock200 = validate75;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.now === void 0 && (missing0 = "now") || data.kind === void 0 && (missing0 = "kind")) {
        validate75.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "now" || key0 === "kind")) {
            validate75.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.now !== void 0) {
            let data0 = data.now;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (errors === _errs2) {
                if (typeof data0 === "string") {
                  if (!formats0.validate(data0)) {
                    validate75.errors = [{ instancePath: instancePath + "/now", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                    return false;
                  }
                } else {
                  validate75.errors = [{ instancePath: instancePath + "/now", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs4 = errors;
              if (typeof data.kind !== "string") {
                validate75.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate75.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate75.errors = vErrors;
  return errors === 0;
}
var getQueue200 = validate76;
var schema38 = { "type": ["number", "null"], "minimum": 0, "description": "The number of recipients that messages are sent to per second. Null means no limit, and 0 holds back everything except realtime messages." };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && data !== null) {
    validate77.errors = [{ instancePath, keyword: "type", params: { type: schema38.type }, message: "must be number,null" }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        validate77.errors = [{ instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
        return false;
      }
    }
  }
  validate77.errors = vErrors;
  return errors === 0;
}
var schema39 = { "type": "object", "additionalProperties": false, "required": ["id", "account", "priority", "realtime", "recipients", "sendAt", "leavesAt"], "properties": { "id": { "type": "string" }, "account": { "type": "string", "description": "The email address of the account that sent the message." }, "priority": { "type": "number" }, "realtime": { "type": "boolean" }, "recipients": { "type": "integer", "minimum": 0, "description": "The number of recipients." }, "sendAt": { "type": "string", "format": "date-time", "description": "The send date, or the time of the request if there is no send date." }, "leavesAt": { "type": ["string", "null"], "format": "date-time", "description": "When the message will be sent if nothing else is queued, or null if the throughput is 0." } } };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.account === void 0 && (missing0 = "account") || data.priority === void 0 && (missing0 = "priority") || data.realtime === void 0 && (missing0 = "realtime") || data.recipients === void 0 && (missing0 = "recipients") || data.sendAt === void 0 && (missing0 = "sendAt") || data.leavesAt === void 0 && (missing0 = "leavesAt")) {
        validate79.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "account" || key0 === "priority" || key0 === "realtime" || key0 === "recipients" || key0 === "sendAt" || key0 === "leavesAt")) {
            validate79.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validate79.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.account !== void 0) {
              const _errs4 = errors;
              if (typeof data.account !== "string") {
                validate79.errors = [{ instancePath: instancePath + "/account", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.priority !== void 0) {
                let data2 = data.priority;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && isFinite(data2))) {
                  validate79.errors = [{ instancePath: instancePath + "/priority", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.realtime !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.realtime !== "boolean") {
                    validate79.errors = [{ instancePath: instancePath + "/realtime", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.recipients !== void 0) {
                    let data4 = data.recipients;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate79.errors = [{ instancePath: instancePath + "/recipients", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate79.errors = [{ instancePath: instancePath + "/recipients", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.sendAt !== void 0) {
                      let data5 = data.sendAt;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (errors === _errs12) {
                          if (typeof data5 === "string") {
                            if (!formats0.validate(data5)) {
                              validate79.errors = [{ instancePath: instancePath + "/sendAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                              return false;
                            }
                          } else {
                            validate79.errors = [{ instancePath: instancePath + "/sendAt", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.leavesAt !== void 0) {
                        let data6 = data.leavesAt;
                        const _errs14 = errors;
                        if (typeof data6 !== "string" && data6 !== null) {
                          validate79.errors = [{ instancePath: instancePath + "/leavesAt", keyword: "type", params: { type: schema39.properties.leavesAt.type }, message: "must be string,null" }];
                          return false;
                        }
                        if (errors === _errs14) {
                          if (errors === _errs14) {
                            if (typeof data6 === "string") {
                              if (!formats0.validate(data6)) {
                                validate79.errors = [{ instancePath: instancePath + "/leavesAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs14 === errors;
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
    } else {
      validate79.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate79.errors = vErrors;
  return errors === 0;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.throughput === void 0 && (missing0 = "throughput") || data.messages === void 0 && (missing0 = "messages")) {
        validate76.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "throughput" || key0 === "messages")) {
            validate76.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.throughput !== void 0) {
            const _errs2 = errors;
            if (!validate77(data.throughput, { instancePath: instancePath + "/throughput", parentData: data, parentDataProperty: "throughput", rootData })) {
              vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.messages !== void 0) {
              let data1 = data.messages;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (!validate79(data1[i0], { instancePath: instancePath + "/messages/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate76.errors = [{ instancePath: instancePath + "/messages", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate76.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var listFaults200 = validate81;
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "operation" || key0 === "number" || key0 === "sender" || key0 === "account")) {
          validate83.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
            const err0 = { instancePath: instancePath + "/operation", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                const _errs8 = errors;
                if (typeof data0[i0] !== "string") {
                  const err1 = { instancePath: instancePath + "/operation/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
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
              const err2 = { instancePath: instancePath + "/operation", keyword: "type", params: { type: "array" }, message: "must be array" };
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
            const err3 = { instancePath: instancePath + "/operation", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
            validate83.errors = vErrors;
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
            const _errs10 = errors;
            if (typeof data.number !== "string") {
              validate83.errors = [{ instancePath: instancePath + "/number", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs10 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.sender !== void 0) {
              const _errs12 = errors;
              if (typeof data.sender !== "string") {
                validate83.errors = [{ instancePath: instancePath + "/sender", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs12 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.account !== void 0) {
                const _errs14 = errors;
                if (typeof data.account !== "string") {
                  validate83.errors = [{ instancePath: instancePath + "/account", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate83.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate83.errors = vErrors;
  return errors === 0;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "after" || key0 === "times" || key0 === "every" || key0 === "probability")) {
          validate85.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.after !== void 0) {
          let data0 = data.after;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate85.errors = [{ instancePath: instancePath + "/after", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate85.errors = [{ instancePath: instancePath + "/after", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
              validate85.errors = [{ instancePath: instancePath + "/times", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs4) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 1 || isNaN(data1)) {
                  validate85.errors = [{ instancePath: instancePath + "/times", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                validate85.errors = [{ instancePath: instancePath + "/every", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs6) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 1 || isNaN(data2)) {
                    validate85.errors = [{ instancePath: instancePath + "/every", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                      validate85.errors = [{ instancePath: instancePath + "/probability", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                      return false;
                    } else {
                      if (data3 < 0 || isNaN(data3)) {
                        validate85.errors = [{ instancePath: instancePath + "/probability", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  } else {
                    validate85.errors = [{ instancePath: instancePath + "/probability", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
      validate85.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate85.errors = vErrors;
  return errors === 0;
}
var schema44 = { "description": "What a fault does. For `status`, `reset` and `hang`, `takesEffect` determines whether the request takes effect. For all other kinds, the request takes effect.", "oneOf": [{ "type": "object", "description": "Delays the response. The request takes effect at once.", "additionalProperties": false, "required": ["kind", "for"], "properties": { "kind": { "type": "string", "enum": ["delay"] }, "for": { "$ref": "#/components/schemas/Duration" }, "clock": { "$ref": "#/components/schemas/FaultClock" } } }, { "type": "object", "description": "Replaces the response, as a failing gateway or a proxy would.", "additionalProperties": false, "required": ["kind", "status"], "properties": { "kind": { "type": "string", "enum": ["status"] }, "status": { "type": "integer", "minimum": 200, "maximum": 599 }, "body": { "type": "string", "enum": ["envelope", "html", "empty"], "description": "What the body contains: the gateway's error envelope (the default), a proxy's HTML page, or nothing." }, "code": { "type": ["integer", "null"], "minimum": 0, "description": "The error code in the envelope. By default the gateway's code for undocumented errors, which is the status." }, "headers": { "type": "object", "description": 'Additional headers, such as `{ "retry-after": "5" }`.', "additionalProperties": { "type": "string" } }, "takesEffect": { "type": "boolean", "description": "Whether the request takes effect, by default false." } } }, { "type": "object", "description": "Breaks the connection before the response.", "additionalProperties": false, "required": ["kind", "takesEffect"], "properties": { "kind": { "type": "string", "enum": ["reset"] }, "takesEffect": { "type": "boolean", "description": "Whether the request takes effect. The caller sees no difference." } } }, { "type": "object", "description": "Sends no response until the caller gives up, or the sandbox is reset or closed.", "additionalProperties": false, "required": ["kind", "takesEffect"], "properties": { "kind": { "type": "string", "enum": ["hang"] }, "takesEffect": { "type": "boolean", "description": "Whether the request takes effect. The caller sees no difference." } } }, { "type": "object", "description": "Breaks the connection in the middle of the response.", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["truncate"] }, "bytes": { "type": "integer", "minimum": 0, "description": "The number of bytes of the body that are sent. By default, half of the body is sent." } } }, { "type": "object", "description": "Sends a response that is complete except for its last character, so that it is not valid JSON.", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["brokenJson"] } } }, { "type": "object", "description": "Sends the response's head at once, and its body in pieces.", "additionalProperties": false, "required": ["kind", "for"], "properties": { "kind": { "type": "string", "enum": ["slowBody"] }, "for": { "$ref": "#/components/schemas/Duration" }, "pieces": { "type": "integer", "minimum": 1, "maximum": 1e4, "description": "The number of pieces that the body is split into. The default is 10." }, "clock": { "$ref": "#/components/schemas/FaultClock" } } }] };
var pattern0 = new RegExp("^\\d+(\\.\\d+)?(ms|s|m|h|d)$", "u");
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
        const err1 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
        const err2 = { instancePath, keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, message: 'must match pattern "^\\d+(\\.\\d+)?(ms|s|m|h|d)$"' };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    } else {
      const err3 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string" };
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
    const err4 = { instancePath, keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
    validate88.errors = vErrors;
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
  validate88.errors = vErrors;
  return errors === 0;
}
var schema46 = { "type": "string", "enum": ["real", "sandbox"], "description": "The clock that a fault's delay follows: `real`, the default, is the machine's, and `sandbox` is the one that can be advanced." };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate90.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  if (!(data === "real" || data === "sandbox")) {
    validate90.errors = [{ instancePath, keyword: "enum", params: { allowedValues: schema46.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err0 = { instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
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
        if (_errs3 === errors) {
          if (data.kind !== void 0) {
            let data0 = data.kind;
            const _errs4 = errors;
            if (typeof data0 !== "string") {
              const err2 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!(data0 === "delay")) {
              const err3 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema44.oneOf[0].properties.kind.enum }, message: "must be equal to one of the allowed values" };
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
              if (!validate88(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData })) {
                vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.clock !== void 0) {
                const _errs7 = errors;
                if (!validate90(data.clock, { instancePath: instancePath + "/clock", parentData: data, parentDataProperty: "clock", rootData })) {
                  vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
      const err4 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
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
        const err5 = { instancePath, keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
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
            const err6 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
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
              const err7 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!(data3 === "status")) {
              const err8 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.kind.enum }, message: "must be equal to one of the allowed values" };
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
                const err9 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
                    const err10 = { instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  } else {
                    if (data4 < 200 || isNaN(data4)) {
                      const err11 = { instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
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
                  const err12 = { instancePath: instancePath + "/body", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                if (!(data5 === "envelope" || data5 === "html" || data5 === "empty")) {
                  const err13 = { instancePath: instancePath + "/body", keyword: "enum", params: { allowedValues: schema44.oneOf[1].properties.body.enum }, message: "must be equal to one of the allowed values" };
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
                    const err14 = { instancePath: instancePath + "/code", keyword: "type", params: { type: schema44.oneOf[1].properties.code.type }, message: "must be integer,null" };
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
                        const err15 = { instancePath: instancePath + "/code", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
                          const _errs22 = errors;
                          if (typeof data7[key2] !== "string") {
                            const err16 = { instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, message: "must be string" };
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
                        const err17 = { instancePath: instancePath + "/headers", keyword: "type", params: { type: "object" }, message: "must be object" };
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
                      const _errs24 = errors;
                      if (typeof data.takesEffect !== "boolean") {
                        const err18 = { instancePath: instancePath + "/takesEffect", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
      const err19 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
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
          const err20 = { instancePath, keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
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
              const err21 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
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
                const err22 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
              if (!(data10 === "reset")) {
                const err23 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema44.oneOf[2].properties.kind.enum }, message: "must be equal to one of the allowed values" };
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
                const _errs31 = errors;
                if (typeof data.takesEffect !== "boolean") {
                  const err24 = { instancePath: instancePath + "/takesEffect", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
        const err25 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
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
            const err26 = { instancePath, keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
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
                const err27 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
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
                  const err28 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (!(data12 === "hang")) {
                  const err29 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema44.oneOf[3].properties.kind.enum }, message: "must be equal to one of the allowed values" };
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
                  const _errs38 = errors;
                  if (typeof data.takesEffect !== "boolean") {
                    const err30 = { instancePath: instancePath + "/takesEffect", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
          const err31 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
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
              const err32 = { instancePath, keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
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
                  const err33 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
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
                    const err34 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                  if (!(data14 === "truncate")) {
                    const err35 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema44.oneOf[4].properties.kind.enum }, message: "must be equal to one of the allowed values" };
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
                      const err36 = { instancePath: instancePath + "/bytes", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
                          const err37 = { instancePath: instancePath + "/bytes", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            const err38 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
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
                const err39 = { instancePath, keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
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
                    const err40 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
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
                      const err41 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                    if (!(data16 === "brokenJson")) {
                      const err42 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema44.oneOf[5].properties.kind.enum }, message: "must be equal to one of the allowed values" };
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
              const err43 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
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
                  const err44 = { instancePath, keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
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
                      const err45 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
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
                        const err46 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err46];
                        } else {
                          vErrors.push(err46);
                        }
                        errors++;
                      }
                      if (!(data17 === "slowBody")) {
                        const err47 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema44.oneOf[6].properties.kind.enum }, message: "must be equal to one of the allowed values" };
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
                        if (!validate88(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData })) {
                          vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
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
                            const err48 = { instancePath: instancePath + "/pieces", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
                                const err49 = { instancePath: instancePath + "/pieces", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                                if (vErrors === null) {
                                  vErrors = [err49];
                                } else {
                                  vErrors.push(err49);
                                }
                                errors++;
                              } else {
                                if (data19 < 1 || isNaN(data19)) {
                                  const err50 = { instancePath: instancePath + "/pieces", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                            if (!validate90(data.clock, { instancePath: instancePath + "/clock", parentData: data, parentDataProperty: "clock", rootData })) {
                              vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
                const err51 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
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
    const err52 = { instancePath, keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err52];
    } else {
      vErrors.push(err52);
    }
    errors++;
    validate87.errors = vErrors;
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
  validate87.errors = vErrors;
  return errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.match === void 0 && (missing0 = "match") || data.when === void 0 && (missing0 = "when") || data.action === void 0 && (missing0 = "action") || data.hits === void 0 && (missing0 = "hits")) {
        validate82.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "match" || key0 === "when" || key0 === "action" || key0 === "hits")) {
            validate82.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate82.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.match !== void 0) {
              const _errs4 = errors;
              if (!validate83(data.match, { instancePath: instancePath + "/match", parentData: data, parentDataProperty: "match", rootData })) {
                vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.when !== void 0) {
                const _errs5 = errors;
                if (!validate85(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
                  vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.action !== void 0) {
                  const _errs6 = errors;
                  if (!validate87(data.action, { instancePath: instancePath + "/action", parentData: data, parentDataProperty: "action", rootData })) {
                    vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.hits !== void 0) {
                    let data4 = data.hits;
                    const _errs7 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate82.errors = [{ instancePath: instancePath + "/hits", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs7) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate82.errors = [{ instancePath: instancePath + "/hits", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
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
      validate82.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.faults === void 0 && (missing0 = "faults")) {
        validate81.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "faults")) {
            validate81.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.faults !== void 0) {
            let data0 = data.faults;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate82(data0[i0], { instancePath: instancePath + "/faults/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate81.errors = [{ instancePath: instancePath + "/faults", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate81.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
var addFault201 = validate96;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.match === void 0 && (missing0 = "match") || data.when === void 0 && (missing0 = "when") || data.action === void 0 && (missing0 = "action") || data.hits === void 0 && (missing0 = "hits")) {
        validate96.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "match" || key0 === "when" || key0 === "action" || key0 === "hits")) {
            validate96.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate96.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.match !== void 0) {
              const _errs4 = errors;
              if (!validate83(data.match, { instancePath: instancePath + "/match", parentData: data, parentDataProperty: "match", rootData })) {
                vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.when !== void 0) {
                const _errs5 = errors;
                if (!validate85(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
                  vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.action !== void 0) {
                  const _errs6 = errors;
                  if (!validate87(data.action, { instancePath: instancePath + "/action", parentData: data, parentDataProperty: "action", rootData })) {
                    vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.hits !== void 0) {
                    let data4 = data.hits;
                    const _errs7 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate96.errors = [{ instancePath: instancePath + "/hits", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs7) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate96.errors = [{ instancePath: instancePath + "/hits", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
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
      validate96.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate96.errors = vErrors;
  return errors === 0;
}
var listAccounts200 = validate100;
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email") || data.apiKey === void 0 && (missing0 = "apiKey") || data.credit === void 0 && (missing0 = "credit")) {
        validate101.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "email" || key0 === "apiKey" || key0 === "credit")) {
            validate101.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.email !== void 0) {
            const _errs2 = errors;
            if (typeof data.email !== "string") {
              validate101.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.apiKey !== void 0) {
              const _errs4 = errors;
              if (typeof data.apiKey !== "string") {
                validate101.errors = [{ instancePath: instancePath + "/apiKey", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.credit !== void 0) {
                let data2 = data.credit;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && isFinite(data2))) {
                  validate101.errors = [{ instancePath: instancePath + "/credit", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
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
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.accounts === void 0 && (missing0 = "accounts")) {
        validate100.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "accounts")) {
            validate100.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.accounts !== void 0) {
            let data0 = data.accounts;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate101(data0[i0], { instancePath: instancePath + "/accounts/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate100.errors = [{ instancePath: instancePath + "/accounts", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate100.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate100.errors = vErrors;
  return errors === 0;
}
var addAccount201 = validate103;
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email") || data.apiKey === void 0 && (missing0 = "apiKey") || data.credit === void 0 && (missing0 = "credit")) {
        validate103.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "email" || key0 === "apiKey" || key0 === "credit")) {
            validate103.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.email !== void 0) {
            const _errs2 = errors;
            if (typeof data.email !== "string") {
              validate103.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.apiKey !== void 0) {
              const _errs4 = errors;
              if (typeof data.apiKey !== "string") {
                validate103.errors = [{ instancePath: instancePath + "/apiKey", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.credit !== void 0) {
                let data2 = data.credit;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && isFinite(data2))) {
                  validate103.errors = [{ instancePath: instancePath + "/credit", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate103.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}
var getCredit200 = validate104;
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 1e9 || isNaN(data)) {
        validate105.errors = [{ instancePath, keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
        return false;
      } else {
        if (data < 0 || isNaN(data)) {
          validate105.errors = [{ instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
          return false;
        }
      }
    } else {
      validate105.errors = [{ instancePath, keyword: "type", params: { type: "number" }, message: "must be number" }];
      return false;
    }
  }
  validate105.errors = vErrors;
  return errors === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.credit === void 0 && (missing0 = "credit")) {
        validate104.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "credit")) {
            validate104.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.credit !== void 0) {
            if (!validate105(data.credit, { instancePath: instancePath + "/credit", parentData: data, parentDataProperty: "credit", rootData })) {
              vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate104.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate104.errors = vErrors;
  return errors === 0;
}
var listIssuedTokens200 = validate107;
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token === void 0 && (missing0 = "token") || data.scopes === void 0 && (missing0 = "scopes") || data.expireAt === void 0 && (missing0 = "expireAt") || data.requests === void 0 && (missing0 = "requests")) {
        validate108.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "token" || key0 === "name" || key0 === "scopes" || key0 === "expireAt" || key0 === "requests")) {
            validate108.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.token !== void 0) {
            const _errs2 = errors;
            if (typeof data.token !== "string") {
              validate108.errors = [{ instancePath: instancePath + "/token", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              const _errs4 = errors;
              if (typeof data.name !== "string") {
                validate108.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.scopes !== void 0) {
                let data2 = data.scopes;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data2)) {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs8 = errors;
                      if (typeof data2[i0] !== "string") {
                        validate108.errors = [{ instancePath: instancePath + "/scopes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid1 = _errs8 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate108.errors = [{ instancePath: instancePath + "/scopes", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.expireAt !== void 0) {
                  let data4 = data.expireAt;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (errors === _errs10) {
                      if (typeof data4 === "string") {
                        if (!formats0.validate(data4)) {
                          validate108.errors = [{ instancePath: instancePath + "/expireAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                          return false;
                        }
                      } else {
                        validate108.errors = [{ instancePath: instancePath + "/expireAt", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.requests !== void 0) {
                    let data5 = data.requests;
                    const _errs12 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      validate108.errors = [{ instancePath: instancePath + "/requests", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs12) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 < 0 || isNaN(data5)) {
                          validate108.errors = [{ instancePath: instancePath + "/requests", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
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
      validate108.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate108.errors = vErrors;
  return errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tokens === void 0 && (missing0 = "tokens")) {
        validate107.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "tokens")) {
            validate107.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.tokens !== void 0) {
            let data0 = data.tokens;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate108(data0[i0], { instancePath: instancePath + "/tokens/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate107.errors = [{ instancePath: instancePath + "/tokens", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate107.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate107.errors = vErrors;
  return errors === 0;
}
var issueToken201 = validate110;
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token === void 0 && (missing0 = "token") || data.account === void 0 && (missing0 = "account") || data.scopes === void 0 && (missing0 = "scopes") || data.expireAt === void 0 && (missing0 = "expireAt")) {
        validate110.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "token" || key0 === "account" || key0 === "name" || key0 === "scopes" || key0 === "expireAt")) {
            validate110.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.token !== void 0) {
            const _errs2 = errors;
            if (typeof data.token !== "string") {
              validate110.errors = [{ instancePath: instancePath + "/token", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.account !== void 0) {
              const _errs4 = errors;
              if (typeof data.account !== "string") {
                validate110.errors = [{ instancePath: instancePath + "/account", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== void 0) {
                const _errs6 = errors;
                if (typeof data.name !== "string") {
                  validate110.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.scopes !== void 0) {
                  let data3 = data.scopes;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data3)) {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs10 = errors;
                        if (typeof data3[i0] !== "string") {
                          validate110.errors = [{ instancePath: instancePath + "/scopes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs10 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate110.errors = [{ instancePath: instancePath + "/scopes", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.expireAt !== void 0) {
                    let data5 = data.expireAt;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (errors === _errs12) {
                        if (typeof data5 === "string") {
                          if (!formats0.validate(data5)) {
                            validate110.errors = [{ instancePath: instancePath + "/expireAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                            return false;
                          }
                        } else {
                          validate110.errors = [{ instancePath: instancePath + "/expireAt", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
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
      validate110.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate110.errors = vErrors;
  return errors === 0;
}
var listCallbacks200 = validate111;
var schema57 = { "type": "object", "additionalProperties": false, "required": ["id", "message", "state", "url", "attempt", "dueAt", "status", "request"], "properties": { "id": { "type": "integer" }, "message": { "type": "string", "description": "The message's id." }, "state": { "type": "integer", "minimum": 0, "maximum": 3, "description": "The message's new state." }, "url": { "type": "string" }, "attempt": { "type": "integer", "minimum": 1, "description": "The 1-based attempt number for this state." }, "replayOf": { "type": "integer", "description": "The id of the attempt that this one replays." }, "dueAt": { "type": "string", "format": "date-time", "description": "When the attempt is due." }, "status": { "$ref": "#/components/schemas/CallbackStatus" }, "request": { "type": "object", "additionalProperties": false, "required": ["method", "contentType", "body"], "properties": { "method": { "type": "string", "enum": ["POST"] }, "contentType": { "type": "string" }, "body": { "type": "string" } } }, "response": { "type": "object", "additionalProperties": false, "required": ["status", "body", "isCut"], "properties": { "status": { "type": "integer" }, "body": { "type": "string", "description": "The first 1,024 bytes as text." }, "isCut": { "type": "boolean", "description": "Whether the body is truncated." } } }, "error": { "type": "string", "description": "Why the attempt failed or was refused." }, "duration": { "type": "integer", "minimum": 0, "description": "How long the attempt took, in milliseconds of real time." } } };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.message === void 0 && (missing0 = "message") || data.state === void 0 && (missing0 = "state") || data.url === void 0 && (missing0 = "url") || data.attempt === void 0 && (missing0 = "attempt") || data.dueAt === void 0 && (missing0 = "dueAt") || data.status === void 0 && (missing0 = "status") || data.request === void 0 && (missing0 = "request")) {
        validate112.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema57.properties, key0)) {
            validate112.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate112.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                validate112.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.state !== void 0) {
                let data2 = data.state;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate112.errors = [{ instancePath: instancePath + "/state", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 3 || isNaN(data2)) {
                      validate112.errors = [{ instancePath: instancePath + "/state", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3" }];
                      return false;
                    } else {
                      if (data2 < 0 || isNaN(data2)) {
                        validate112.errors = [{ instancePath: instancePath + "/state", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.url !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.url !== "string") {
                    validate112.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.attempt !== void 0) {
                    let data4 = data.attempt;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate112.errors = [{ instancePath: instancePath + "/attempt", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 1 || isNaN(data4)) {
                          validate112.errors = [{ instancePath: instancePath + "/attempt", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.replayOf !== void 0) {
                      let data5 = data.replayOf;
                      const _errs12 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        validate112.errors = [{ instancePath: instancePath + "/replayOf", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.dueAt !== void 0) {
                        let data6 = data.dueAt;
                        const _errs14 = errors;
                        if (errors === _errs14) {
                          if (errors === _errs14) {
                            if (typeof data6 === "string") {
                              if (!formats0.validate(data6)) {
                                validate112.errors = [{ instancePath: instancePath + "/dueAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                return false;
                              }
                            } else {
                              validate112.errors = [{ instancePath: instancePath + "/dueAt", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.status !== void 0) {
                          const _errs16 = errors;
                          if (!validate53(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
                            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.request !== void 0) {
                            let data8 = data.request;
                            const _errs17 = errors;
                            if (errors === _errs17) {
                              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                let missing1;
                                if (data8.method === void 0 && (missing1 = "method") || data8.contentType === void 0 && (missing1 = "contentType") || data8.body === void 0 && (missing1 = "body")) {
                                  validate112.errors = [{ instancePath: instancePath + "/request", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                  return false;
                                } else {
                                  const _errs19 = errors;
                                  for (const key1 in data8) {
                                    if (!(key1 === "method" || key1 === "contentType" || key1 === "body")) {
                                      validate112.errors = [{ instancePath: instancePath + "/request", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs19 === errors) {
                                    if (data8.method !== void 0) {
                                      let data9 = data8.method;
                                      const _errs20 = errors;
                                      if (typeof data9 !== "string") {
                                        validate112.errors = [{ instancePath: instancePath + "/request/method", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      if (!(data9 === "POST")) {
                                        validate112.errors = [{ instancePath: instancePath + "/request/method", keyword: "enum", params: { allowedValues: schema57.properties.request.properties.method.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid1 = _errs20 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data8.contentType !== void 0) {
                                        const _errs22 = errors;
                                        if (typeof data8.contentType !== "string") {
                                          validate112.errors = [{ instancePath: instancePath + "/request/contentType", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid1 = _errs22 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data8.body !== void 0) {
                                          const _errs24 = errors;
                                          if (typeof data8.body !== "string") {
                                            validate112.errors = [{ instancePath: instancePath + "/request/body", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid1 = _errs24 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate112.errors = [{ instancePath: instancePath + "/request", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.response !== void 0) {
                              let data12 = data.response;
                              const _errs26 = errors;
                              if (errors === _errs26) {
                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                  let missing2;
                                  if (data12.status === void 0 && (missing2 = "status") || data12.body === void 0 && (missing2 = "body") || data12.isCut === void 0 && (missing2 = "isCut")) {
                                    validate112.errors = [{ instancePath: instancePath + "/response", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                    return false;
                                  } else {
                                    const _errs28 = errors;
                                    for (const key2 in data12) {
                                      if (!(key2 === "status" || key2 === "body" || key2 === "isCut")) {
                                        validate112.errors = [{ instancePath: instancePath + "/response", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs28 === errors) {
                                      if (data12.status !== void 0) {
                                        let data13 = data12.status;
                                        const _errs29 = errors;
                                        if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                          validate112.errors = [{ instancePath: instancePath + "/response/status", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        var valid2 = _errs29 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data12.body !== void 0) {
                                          const _errs31 = errors;
                                          if (typeof data12.body !== "string") {
                                            validate112.errors = [{ instancePath: instancePath + "/response/body", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid2 = _errs31 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data12.isCut !== void 0) {
                                            const _errs33 = errors;
                                            if (typeof data12.isCut !== "boolean") {
                                              validate112.errors = [{ instancePath: instancePath + "/response/isCut", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                              return false;
                                            }
                                            var valid2 = _errs33 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate112.errors = [{ instancePath: instancePath + "/response", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs26 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.error !== void 0) {
                                const _errs35 = errors;
                                if (typeof data.error !== "string") {
                                  validate112.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid0 = _errs35 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.duration !== void 0) {
                                  let data17 = data.duration;
                                  const _errs37 = errors;
                                  if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                    validate112.errors = [{ instancePath: instancePath + "/duration", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs37) {
                                    if (typeof data17 == "number" && isFinite(data17)) {
                                      if (data17 < 0 || isNaN(data17)) {
                                        validate112.errors = [{ instancePath: instancePath + "/duration", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid0 = _errs37 === errors;
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
    } else {
      validate112.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
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
      if (data.callbacks === void 0 && (missing0 = "callbacks")) {
        validate111.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "callbacks")) {
            validate111.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.callbacks !== void 0) {
            let data0 = data.callbacks;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate112(data0[i0], { instancePath: instancePath + "/callbacks/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate111.errors = [{ instancePath: instancePath + "/callbacks", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
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
var getCallback200 = validate115;
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.message === void 0 && (missing0 = "message") || data.state === void 0 && (missing0 = "state") || data.url === void 0 && (missing0 = "url") || data.attempt === void 0 && (missing0 = "attempt") || data.dueAt === void 0 && (missing0 = "dueAt") || data.status === void 0 && (missing0 = "status") || data.request === void 0 && (missing0 = "request")) {
        validate115.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema57.properties, key0)) {
            validate115.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate115.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                validate115.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.state !== void 0) {
                let data2 = data.state;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate115.errors = [{ instancePath: instancePath + "/state", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 3 || isNaN(data2)) {
                      validate115.errors = [{ instancePath: instancePath + "/state", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3" }];
                      return false;
                    } else {
                      if (data2 < 0 || isNaN(data2)) {
                        validate115.errors = [{ instancePath: instancePath + "/state", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.url !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.url !== "string") {
                    validate115.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.attempt !== void 0) {
                    let data4 = data.attempt;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate115.errors = [{ instancePath: instancePath + "/attempt", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 1 || isNaN(data4)) {
                          validate115.errors = [{ instancePath: instancePath + "/attempt", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.replayOf !== void 0) {
                      let data5 = data.replayOf;
                      const _errs12 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        validate115.errors = [{ instancePath: instancePath + "/replayOf", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.dueAt !== void 0) {
                        let data6 = data.dueAt;
                        const _errs14 = errors;
                        if (errors === _errs14) {
                          if (errors === _errs14) {
                            if (typeof data6 === "string") {
                              if (!formats0.validate(data6)) {
                                validate115.errors = [{ instancePath: instancePath + "/dueAt", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                                return false;
                              }
                            } else {
                              validate115.errors = [{ instancePath: instancePath + "/dueAt", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.status !== void 0) {
                          const _errs16 = errors;
                          if (!validate53(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
                            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.request !== void 0) {
                            let data8 = data.request;
                            const _errs17 = errors;
                            if (errors === _errs17) {
                              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                let missing1;
                                if (data8.method === void 0 && (missing1 = "method") || data8.contentType === void 0 && (missing1 = "contentType") || data8.body === void 0 && (missing1 = "body")) {
                                  validate115.errors = [{ instancePath: instancePath + "/request", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                  return false;
                                } else {
                                  const _errs19 = errors;
                                  for (const key1 in data8) {
                                    if (!(key1 === "method" || key1 === "contentType" || key1 === "body")) {
                                      validate115.errors = [{ instancePath: instancePath + "/request", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs19 === errors) {
                                    if (data8.method !== void 0) {
                                      let data9 = data8.method;
                                      const _errs20 = errors;
                                      if (typeof data9 !== "string") {
                                        validate115.errors = [{ instancePath: instancePath + "/request/method", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      if (!(data9 === "POST")) {
                                        validate115.errors = [{ instancePath: instancePath + "/request/method", keyword: "enum", params: { allowedValues: schema57.properties.request.properties.method.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid1 = _errs20 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data8.contentType !== void 0) {
                                        const _errs22 = errors;
                                        if (typeof data8.contentType !== "string") {
                                          validate115.errors = [{ instancePath: instancePath + "/request/contentType", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid1 = _errs22 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data8.body !== void 0) {
                                          const _errs24 = errors;
                                          if (typeof data8.body !== "string") {
                                            validate115.errors = [{ instancePath: instancePath + "/request/body", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid1 = _errs24 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate115.errors = [{ instancePath: instancePath + "/request", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.response !== void 0) {
                              let data12 = data.response;
                              const _errs26 = errors;
                              if (errors === _errs26) {
                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                  let missing2;
                                  if (data12.status === void 0 && (missing2 = "status") || data12.body === void 0 && (missing2 = "body") || data12.isCut === void 0 && (missing2 = "isCut")) {
                                    validate115.errors = [{ instancePath: instancePath + "/response", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                    return false;
                                  } else {
                                    const _errs28 = errors;
                                    for (const key2 in data12) {
                                      if (!(key2 === "status" || key2 === "body" || key2 === "isCut")) {
                                        validate115.errors = [{ instancePath: instancePath + "/response", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs28 === errors) {
                                      if (data12.status !== void 0) {
                                        let data13 = data12.status;
                                        const _errs29 = errors;
                                        if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                          validate115.errors = [{ instancePath: instancePath + "/response/status", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        var valid2 = _errs29 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data12.body !== void 0) {
                                          const _errs31 = errors;
                                          if (typeof data12.body !== "string") {
                                            validate115.errors = [{ instancePath: instancePath + "/response/body", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid2 = _errs31 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data12.isCut !== void 0) {
                                            const _errs33 = errors;
                                            if (typeof data12.isCut !== "boolean") {
                                              validate115.errors = [{ instancePath: instancePath + "/response/isCut", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                              return false;
                                            }
                                            var valid2 = _errs33 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate115.errors = [{ instancePath: instancePath + "/response", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs26 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.error !== void 0) {
                                const _errs35 = errors;
                                if (typeof data.error !== "string") {
                                  validate115.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid0 = _errs35 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.duration !== void 0) {
                                  let data17 = data.duration;
                                  const _errs37 = errors;
                                  if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                    validate115.errors = [{ instancePath: instancePath + "/duration", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs37) {
                                    if (typeof data17 == "number" && isFinite(data17)) {
                                      if (data17 < 0 || isNaN(data17)) {
                                        validate115.errors = [{ instancePath: instancePath + "/duration", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid0 = _errs37 === errors;
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
    } else {
      validate115.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate115.errors = vErrors;
  return errors === 0;
}
var listRequests200 = validate117;
var schema60 = { "type": "object", "additionalProperties": false, "required": ["id", "at", "method", "path", "status", "duration", "request", "response"], "properties": { "id": { "type": "integer" }, "at": { "type": "string", "format": "date-time" }, "method": { "type": "string" }, "path": { "type": "string", "description": "The path with its query, truncated after 1,000 characters." }, "operation": { "type": "string", "description": "The id of the gateway's operation, if there is one." }, "status": { "type": "integer", "description": "The response's HTTP status, even if a fault withholds it from the caller." }, "duration": { "type": "number", "minimum": 0, "description": "How long the gateway took, excluding any delay from a fault, in milliseconds of real time." }, "authorization": { "type": "string", "description": "The masked header." }, "fault": { "type": "string", "description": "The fault or outcome that affected the request." }, "request": { "$ref": "#/components/schemas/Excerpt" }, "response": { "$ref": "#/components/schemas/Excerpt" } } };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.body === void 0 && (missing0 = "body") || data.isCut === void 0 && (missing0 = "isCut")) {
        validate119.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "body" || key0 === "isCut")) {
            validate119.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.body !== void 0) {
            const _errs2 = errors;
            if (typeof data.body !== "string") {
              validate119.errors = [{ instancePath: instancePath + "/body", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.isCut !== void 0) {
              const _errs4 = errors;
              if (typeof data.isCut !== "boolean") {
                validate119.errors = [{ instancePath: instancePath + "/isCut", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
      validate119.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate119.errors = vErrors;
  return errors === 0;
}
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.at === void 0 && (missing0 = "at") || data.method === void 0 && (missing0 = "method") || data.path === void 0 && (missing0 = "path") || data.status === void 0 && (missing0 = "status") || data.duration === void 0 && (missing0 = "duration") || data.request === void 0 && (missing0 = "request") || data.response === void 0 && (missing0 = "response")) {
        validate118.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema60.properties, key0)) {
            validate118.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate118.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.at !== void 0) {
              let data1 = data.at;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (errors === _errs4) {
                  if (typeof data1 === "string") {
                    if (!formats0.validate(data1)) {
                      validate118.errors = [{ instancePath: instancePath + "/at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }];
                      return false;
                    }
                  } else {
                    validate118.errors = [{ instancePath: instancePath + "/at", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.method !== void 0) {
                const _errs6 = errors;
                if (typeof data.method !== "string") {
                  validate118.errors = [{ instancePath: instancePath + "/method", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.path !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.path !== "string") {
                    validate118.errors = [{ instancePath: instancePath + "/path", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.operation !== void 0) {
                    const _errs10 = errors;
                    if (typeof data.operation !== "string") {
                      validate118.errors = [{ instancePath: instancePath + "/operation", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.status !== void 0) {
                      let data5 = data.status;
                      const _errs12 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        validate118.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.duration !== void 0) {
                        let data6 = data.duration;
                        const _errs14 = errors;
                        if (errors === _errs14) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 < 0 || isNaN(data6)) {
                              validate118.errors = [{ instancePath: instancePath + "/duration", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          } else {
                            validate118.errors = [{ instancePath: instancePath + "/duration", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.authorization !== void 0) {
                          const _errs16 = errors;
                          if (typeof data.authorization !== "string") {
                            validate118.errors = [{ instancePath: instancePath + "/authorization", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.fault !== void 0) {
                            const _errs18 = errors;
                            if (typeof data.fault !== "string") {
                              validate118.errors = [{ instancePath: instancePath + "/fault", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.request !== void 0) {
                              const _errs20 = errors;
                              if (!validate119(data.request, { instancePath: instancePath + "/request", parentData: data, parentDataProperty: "request", rootData })) {
                                vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs20 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.response !== void 0) {
                                const _errs21 = errors;
                                if (!validate119(data.response, { instancePath: instancePath + "/response", parentData: data, parentDataProperty: "response", rootData })) {
                                  vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
                }
              }
            }
          }
        }
      }
    } else {
      validate118.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate118.errors = vErrors;
  return errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requests === void 0 && (missing0 = "requests")) {
        validate117.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "requests")) {
            validate117.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.requests !== void 0) {
            let data0 = data.requests;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate118(data0[i0], { instancePath: instancePath + "/requests/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate117.errors = [{ instancePath: instancePath + "/requests", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate117.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate117.errors = vErrors;
  return errors === 0;
}
var streamEvents200 = validate123;
var schema63 = { "description": "The data of a server-sent event.", "oneOf": [{ "type": "object", "description": "A message was queued.", "additionalProperties": false, "required": ["id", "at", "kind", "message", "sender", "recipients"], "properties": { "id": { "type": "integer", "minimum": 1 }, "at": { "type": "string", "format": "date-time" }, "kind": { "type": "string", "enum": ["messageQueued"] }, "message": { "type": "string", "description": "The message's id." }, "sender": { "type": "string" }, "recipients": { "type": "integer", "minimum": 0 } } }, { "type": "object", "description": "A message's state has changed.", "additionalProperties": false, "required": ["id", "at", "kind", "message", "state", "status"], "properties": { "id": { "type": "integer", "minimum": 1 }, "at": { "type": "string", "format": "date-time" }, "kind": { "type": "string", "enum": ["messageChanged"] }, "message": { "type": "string", "description": "The message's id." }, "state": { "type": "integer", "enum": [0, 1, 2, 3] }, "status": { "$ref": "#/components/schemas/MessageStatus" } } }, { "type": "object", "description": "A message was cancelled.", "additionalProperties": false, "required": ["id", "at", "kind", "message"], "properties": { "id": { "type": "integer", "minimum": 1 }, "at": { "type": "string", "format": "date-time" }, "kind": { "type": "string", "enum": ["messageCancelled"] }, "message": { "type": "string", "description": "The message's id." } } }, { "type": "object", "description": "Messages were deleted by `POST /messages/delete`.", "additionalProperties": false, "required": ["id", "at", "kind", "deleted"], "properties": { "id": { "type": "integer", "minimum": 1 }, "at": { "type": "string", "format": "date-time" }, "kind": { "type": "string", "enum": ["messagesDeleted"] }, "deleted": { "type": "integer", "minimum": 1, "description": "The number of messages." } } }, { "type": "object", "description": "A `callback_url` was called, or the sandbox refused to call it.", "additionalProperties": false, "required": ["id", "at", "kind", "callback", "message", "state", "attempt", "status"], "properties": { "id": { "type": "integer", "minimum": 1 }, "at": { "type": "string", "format": "date-time" }, "kind": { "type": "string", "enum": ["callbackTried"] }, "callback": { "type": "integer", "description": "The attempt's id." }, "message": { "type": "string", "description": "The message's id." }, "state": { "type": "integer", "minimum": 0, "maximum": 3, "description": "The state in the callback." }, "attempt": { "type": "integer", "minimum": 1 }, "status": { "$ref": "#/components/schemas/CallbackStatus" } } }, { "type": "object", "description": "The gateway or the token service responded to a request.", "additionalProperties": false, "required": ["id", "at", "kind", "request", "method", "path", "status", "duration"], "properties": { "id": { "type": "integer", "minimum": 1 }, "at": { "type": "string", "format": "date-time" }, "kind": { "type": "string", "enum": ["requestHandled"] }, "request": { "type": "integer", "description": "The request's id in the log." }, "method": { "type": "string" }, "path": { "type": "string" }, "operation": { "type": "string" }, "status": { "type": "integer" }, "duration": { "type": "number", "minimum": 0 }, "fault": { "type": "string" } } }, { "type": "object", "description": "The sandbox was reset or a snapshot was imported. Earlier events are gone.", "additionalProperties": false, "required": ["id", "at", "kind"], "properties": { "id": { "type": "integer", "minimum": 1 }, "at": { "type": "string", "format": "date-time" }, "kind": { "type": "string", "enum": ["reset"] } } }, { "type": "object", "description": "Some events before the next one were dropped.", "additionalProperties": false, "required": ["id", "at", "kind", "count"], "properties": { "id": { "type": "integer", "minimum": 0 }, "at": { "type": "string", "format": "date-time" }, "kind": { "type": "string", "enum": ["missed"] }, "count": { "type": "integer", "minimum": 1 } } }] };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.at === void 0 && (missing0 = "at") || data.kind === void 0 && (missing0 = "kind") || data.message === void 0 && (missing0 = "message") || data.sender === void 0 && (missing0 = "sender") || data.recipients === void 0 && (missing0 = "recipients")) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "at" || key0 === "kind" || key0 === "message" || key0 === "sender" || key0 === "recipients")) {
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
        if (_errs3 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs4 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              const err2 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (errors === _errs4) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 1 || isNaN(data0)) {
                  const err3 = { instancePath: instancePath + "/id", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
              }
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.at !== void 0) {
              let data1 = data.at;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (errors === _errs6) {
                  if (typeof data1 === "string") {
                    if (!formats0.validate(data1)) {
                      const err4 = { instancePath: instancePath + "/at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    }
                  } else {
                    const err5 = { instancePath: instancePath + "/at", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                }
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.kind !== void 0) {
                let data2 = data.kind;
                const _errs8 = errors;
                if (typeof data2 !== "string") {
                  const err6 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                if (!(data2 === "messageQueued")) {
                  const err7 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema63.oneOf[0].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.message !== void 0) {
                  const _errs10 = errors;
                  if (typeof data.message !== "string") {
                    const err8 = { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                  var valid1 = _errs10 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.sender !== void 0) {
                    const _errs12 = errors;
                    if (typeof data.sender !== "string") {
                      const err9 = { instancePath: instancePath + "/sender", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err9];
                      } else {
                        vErrors.push(err9);
                      }
                      errors++;
                    }
                    var valid1 = _errs12 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.recipients !== void 0) {
                      let data5 = data.recipients;
                      const _errs14 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        const err10 = { instancePath: instancePath + "/recipients", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err10];
                        } else {
                          vErrors.push(err10);
                        }
                        errors++;
                      }
                      if (errors === _errs14) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 < 0 || isNaN(data5)) {
                            const err11 = { instancePath: instancePath + "/recipients", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err11];
                            } else {
                              vErrors.push(err11);
                            }
                            errors++;
                          }
                        }
                      }
                      var valid1 = _errs14 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      const err12 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs16 = errors;
  if (errors === _errs16) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.id === void 0 && (missing1 = "id") || data.at === void 0 && (missing1 = "at") || data.kind === void 0 && (missing1 = "kind") || data.message === void 0 && (missing1 = "message") || data.state === void 0 && (missing1 = "state") || data.status === void 0 && (missing1 = "status")) {
        const err13 = { instancePath, keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      } else {
        const _errs18 = errors;
        for (const key1 in data) {
          if (!(key1 === "id" || key1 === "at" || key1 === "kind" || key1 === "message" || key1 === "state" || key1 === "status")) {
            const err14 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
            break;
          }
        }
        if (_errs18 === errors) {
          if (data.id !== void 0) {
            let data6 = data.id;
            const _errs19 = errors;
            if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
              const err15 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (errors === _errs19) {
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 < 1 || isNaN(data6)) {
                  const err16 = { instancePath: instancePath + "/id", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
            }
            var valid2 = _errs19 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.at !== void 0) {
              let data7 = data.at;
              const _errs21 = errors;
              if (errors === _errs21) {
                if (errors === _errs21) {
                  if (typeof data7 === "string") {
                    if (!formats0.validate(data7)) {
                      const err17 = { instancePath: instancePath + "/at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                  } else {
                    const err18 = { instancePath: instancePath + "/at", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
              }
              var valid2 = _errs21 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.kind !== void 0) {
                let data8 = data.kind;
                const _errs23 = errors;
                if (typeof data8 !== "string") {
                  const err19 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (!(data8 === "messageChanged")) {
                  const err20 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema63.oneOf[1].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                var valid2 = _errs23 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.message !== void 0) {
                  const _errs25 = errors;
                  if (typeof data.message !== "string") {
                    const err21 = { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                  var valid2 = _errs25 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.state !== void 0) {
                    let data10 = data.state;
                    const _errs27 = errors;
                    if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                      const err22 = { instancePath: instancePath + "/state", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                    if (!(data10 === 0 || data10 === 1 || data10 === 2 || data10 === 3)) {
                      const err23 = { instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema63.oneOf[1].properties.state.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                    }
                    var valid2 = _errs27 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.status !== void 0) {
                      const _errs29 = errors;
                      if (!validate24(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
                        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs29 === errors;
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
      const err24 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
  }
  var _valid0 = _errs16 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs30 = errors;
    if (errors === _errs30) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.id === void 0 && (missing2 = "id") || data.at === void 0 && (missing2 = "at") || data.kind === void 0 && (missing2 = "kind") || data.message === void 0 && (missing2 = "message")) {
          const err25 = { instancePath, keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        } else {
          const _errs32 = errors;
          for (const key2 in data) {
            if (!(key2 === "id" || key2 === "at" || key2 === "kind" || key2 === "message")) {
              const err26 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
              break;
            }
          }
          if (_errs32 === errors) {
            if (data.id !== void 0) {
              let data12 = data.id;
              const _errs33 = errors;
              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                const err27 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              if (errors === _errs33) {
                if (typeof data12 == "number" && isFinite(data12)) {
                  if (data12 < 1 || isNaN(data12)) {
                    const err28 = { instancePath: instancePath + "/id", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
              }
              var valid3 = _errs33 === errors;
            } else {
              var valid3 = true;
            }
            if (valid3) {
              if (data.at !== void 0) {
                let data13 = data.at;
                const _errs35 = errors;
                if (errors === _errs35) {
                  if (errors === _errs35) {
                    if (typeof data13 === "string") {
                      if (!formats0.validate(data13)) {
                        const err29 = { instancePath: instancePath + "/at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                        if (vErrors === null) {
                          vErrors = [err29];
                        } else {
                          vErrors.push(err29);
                        }
                        errors++;
                      }
                    } else {
                      const err30 = { instancePath: instancePath + "/at", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                  }
                }
                var valid3 = _errs35 === errors;
              } else {
                var valid3 = true;
              }
              if (valid3) {
                if (data.kind !== void 0) {
                  let data14 = data.kind;
                  const _errs37 = errors;
                  if (typeof data14 !== "string") {
                    const err31 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                  if (!(data14 === "messageCancelled")) {
                    const err32 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema63.oneOf[2].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                  var valid3 = _errs37 === errors;
                } else {
                  var valid3 = true;
                }
                if (valid3) {
                  if (data.message !== void 0) {
                    const _errs39 = errors;
                    if (typeof data.message !== "string") {
                      const err33 = { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                    var valid3 = _errs39 === errors;
                  } else {
                    var valid3 = true;
                  }
                }
              }
            }
          }
        }
      } else {
        const err34 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    var _valid0 = _errs30 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs41 = errors;
      if (errors === _errs41) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.id === void 0 && (missing3 = "id") || data.at === void 0 && (missing3 = "at") || data.kind === void 0 && (missing3 = "kind") || data.deleted === void 0 && (missing3 = "deleted")) {
            const err35 = { instancePath, keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          } else {
            const _errs43 = errors;
            for (const key3 in data) {
              if (!(key3 === "id" || key3 === "at" || key3 === "kind" || key3 === "deleted")) {
                const err36 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
                break;
              }
            }
            if (_errs43 === errors) {
              if (data.id !== void 0) {
                let data16 = data.id;
                const _errs44 = errors;
                if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                  const err37 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                if (errors === _errs44) {
                  if (typeof data16 == "number" && isFinite(data16)) {
                    if (data16 < 1 || isNaN(data16)) {
                      const err38 = { instancePath: instancePath + "/id", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                  }
                }
                var valid4 = _errs44 === errors;
              } else {
                var valid4 = true;
              }
              if (valid4) {
                if (data.at !== void 0) {
                  let data17 = data.at;
                  const _errs46 = errors;
                  if (errors === _errs46) {
                    if (errors === _errs46) {
                      if (typeof data17 === "string") {
                        if (!formats0.validate(data17)) {
                          const err39 = { instancePath: instancePath + "/at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                          if (vErrors === null) {
                            vErrors = [err39];
                          } else {
                            vErrors.push(err39);
                          }
                          errors++;
                        }
                      } else {
                        const err40 = { instancePath: instancePath + "/at", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err40];
                        } else {
                          vErrors.push(err40);
                        }
                        errors++;
                      }
                    }
                  }
                  var valid4 = _errs46 === errors;
                } else {
                  var valid4 = true;
                }
                if (valid4) {
                  if (data.kind !== void 0) {
                    let data18 = data.kind;
                    const _errs48 = errors;
                    if (typeof data18 !== "string") {
                      const err41 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                    if (!(data18 === "messagesDeleted")) {
                      const err42 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema63.oneOf[3].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                    var valid4 = _errs48 === errors;
                  } else {
                    var valid4 = true;
                  }
                  if (valid4) {
                    if (data.deleted !== void 0) {
                      let data19 = data.deleted;
                      const _errs50 = errors;
                      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                        const err43 = { instancePath: instancePath + "/deleted", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err43];
                        } else {
                          vErrors.push(err43);
                        }
                        errors++;
                      }
                      if (errors === _errs50) {
                        if (typeof data19 == "number" && isFinite(data19)) {
                          if (data19 < 1 || isNaN(data19)) {
                            const err44 = { instancePath: instancePath + "/deleted", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                              vErrors = [err44];
                            } else {
                              vErrors.push(err44);
                            }
                            errors++;
                          }
                        }
                      }
                      var valid4 = _errs50 === errors;
                    } else {
                      var valid4 = true;
                    }
                  }
                }
              }
            }
          }
        } else {
          const err45 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
      var _valid0 = _errs41 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
        const _errs52 = errors;
        if (errors === _errs52) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing4;
            if (data.id === void 0 && (missing4 = "id") || data.at === void 0 && (missing4 = "at") || data.kind === void 0 && (missing4 = "kind") || data.callback === void 0 && (missing4 = "callback") || data.message === void 0 && (missing4 = "message") || data.state === void 0 && (missing4 = "state") || data.attempt === void 0 && (missing4 = "attempt") || data.status === void 0 && (missing4 = "status")) {
              const err46 = { instancePath, keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            } else {
              const _errs54 = errors;
              for (const key4 in data) {
                if (!(key4 === "id" || key4 === "at" || key4 === "kind" || key4 === "callback" || key4 === "message" || key4 === "state" || key4 === "attempt" || key4 === "status")) {
                  const err47 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                  break;
                }
              }
              if (_errs54 === errors) {
                if (data.id !== void 0) {
                  let data20 = data.id;
                  const _errs55 = errors;
                  if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                    const err48 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                  if (errors === _errs55) {
                    if (typeof data20 == "number" && isFinite(data20)) {
                      if (data20 < 1 || isNaN(data20)) {
                        const err49 = { instancePath: instancePath + "/id", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err49];
                        } else {
                          vErrors.push(err49);
                        }
                        errors++;
                      }
                    }
                  }
                  var valid5 = _errs55 === errors;
                } else {
                  var valid5 = true;
                }
                if (valid5) {
                  if (data.at !== void 0) {
                    let data21 = data.at;
                    const _errs57 = errors;
                    if (errors === _errs57) {
                      if (errors === _errs57) {
                        if (typeof data21 === "string") {
                          if (!formats0.validate(data21)) {
                            const err50 = { instancePath: instancePath + "/at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                            if (vErrors === null) {
                              vErrors = [err50];
                            } else {
                              vErrors.push(err50);
                            }
                            errors++;
                          }
                        } else {
                          const err51 = { instancePath: instancePath + "/at", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err51];
                          } else {
                            vErrors.push(err51);
                          }
                          errors++;
                        }
                      }
                    }
                    var valid5 = _errs57 === errors;
                  } else {
                    var valid5 = true;
                  }
                  if (valid5) {
                    if (data.kind !== void 0) {
                      let data22 = data.kind;
                      const _errs59 = errors;
                      if (typeof data22 !== "string") {
                        const err52 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err52];
                        } else {
                          vErrors.push(err52);
                        }
                        errors++;
                      }
                      if (!(data22 === "callbackTried")) {
                        const err53 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema63.oneOf[4].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err53];
                        } else {
                          vErrors.push(err53);
                        }
                        errors++;
                      }
                      var valid5 = _errs59 === errors;
                    } else {
                      var valid5 = true;
                    }
                    if (valid5) {
                      if (data.callback !== void 0) {
                        let data23 = data.callback;
                        const _errs61 = errors;
                        if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                          const err54 = { instancePath: instancePath + "/callback", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err54];
                          } else {
                            vErrors.push(err54);
                          }
                          errors++;
                        }
                        var valid5 = _errs61 === errors;
                      } else {
                        var valid5 = true;
                      }
                      if (valid5) {
                        if (data.message !== void 0) {
                          const _errs63 = errors;
                          if (typeof data.message !== "string") {
                            const err55 = { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err55];
                            } else {
                              vErrors.push(err55);
                            }
                            errors++;
                          }
                          var valid5 = _errs63 === errors;
                        } else {
                          var valid5 = true;
                        }
                        if (valid5) {
                          if (data.state !== void 0) {
                            let data25 = data.state;
                            const _errs65 = errors;
                            if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                              const err56 = { instancePath: instancePath + "/state", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                              if (vErrors === null) {
                                vErrors = [err56];
                              } else {
                                vErrors.push(err56);
                              }
                              errors++;
                            }
                            if (errors === _errs65) {
                              if (typeof data25 == "number" && isFinite(data25)) {
                                if (data25 > 3 || isNaN(data25)) {
                                  const err57 = { instancePath: instancePath + "/state", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3" };
                                  if (vErrors === null) {
                                    vErrors = [err57];
                                  } else {
                                    vErrors.push(err57);
                                  }
                                  errors++;
                                } else {
                                  if (data25 < 0 || isNaN(data25)) {
                                    const err58 = { instancePath: instancePath + "/state", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                      vErrors = [err58];
                                    } else {
                                      vErrors.push(err58);
                                    }
                                    errors++;
                                  }
                                }
                              }
                            }
                            var valid5 = _errs65 === errors;
                          } else {
                            var valid5 = true;
                          }
                          if (valid5) {
                            if (data.attempt !== void 0) {
                              let data26 = data.attempt;
                              const _errs67 = errors;
                              if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                                const err59 = { instancePath: instancePath + "/attempt", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err59];
                                } else {
                                  vErrors.push(err59);
                                }
                                errors++;
                              }
                              if (errors === _errs67) {
                                if (typeof data26 == "number" && isFinite(data26)) {
                                  if (data26 < 1 || isNaN(data26)) {
                                    const err60 = { instancePath: instancePath + "/attempt", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                      vErrors = [err60];
                                    } else {
                                      vErrors.push(err60);
                                    }
                                    errors++;
                                  }
                                }
                              }
                              var valid5 = _errs67 === errors;
                            } else {
                              var valid5 = true;
                            }
                            if (valid5) {
                              if (data.status !== void 0) {
                                const _errs69 = errors;
                                if (!validate53(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
                                  vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                  errors = vErrors.length;
                                }
                                var valid5 = _errs69 === errors;
                              } else {
                                var valid5 = true;
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
            const err61 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        var _valid0 = _errs52 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs70 = errors;
          if (errors === _errs70) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing5;
              if (data.id === void 0 && (missing5 = "id") || data.at === void 0 && (missing5 = "at") || data.kind === void 0 && (missing5 = "kind") || data.request === void 0 && (missing5 = "request") || data.method === void 0 && (missing5 = "method") || data.path === void 0 && (missing5 = "path") || data.status === void 0 && (missing5 = "status") || data.duration === void 0 && (missing5 = "duration")) {
                const err62 = { instancePath, keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              } else {
                const _errs72 = errors;
                for (const key5 in data) {
                  if (!func2.call(schema63.oneOf[5].properties, key5)) {
                    const err63 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                    break;
                  }
                }
                if (_errs72 === errors) {
                  if (data.id !== void 0) {
                    let data28 = data.id;
                    const _errs73 = errors;
                    if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                      const err64 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err64];
                      } else {
                        vErrors.push(err64);
                      }
                      errors++;
                    }
                    if (errors === _errs73) {
                      if (typeof data28 == "number" && isFinite(data28)) {
                        if (data28 < 1 || isNaN(data28)) {
                          const err65 = { instancePath: instancePath + "/id", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err65];
                          } else {
                            vErrors.push(err65);
                          }
                          errors++;
                        }
                      }
                    }
                    var valid6 = _errs73 === errors;
                  } else {
                    var valid6 = true;
                  }
                  if (valid6) {
                    if (data.at !== void 0) {
                      let data29 = data.at;
                      const _errs75 = errors;
                      if (errors === _errs75) {
                        if (errors === _errs75) {
                          if (typeof data29 === "string") {
                            if (!formats0.validate(data29)) {
                              const err66 = { instancePath: instancePath + "/at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                              if (vErrors === null) {
                                vErrors = [err66];
                              } else {
                                vErrors.push(err66);
                              }
                              errors++;
                            }
                          } else {
                            const err67 = { instancePath: instancePath + "/at", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err67];
                            } else {
                              vErrors.push(err67);
                            }
                            errors++;
                          }
                        }
                      }
                      var valid6 = _errs75 === errors;
                    } else {
                      var valid6 = true;
                    }
                    if (valid6) {
                      if (data.kind !== void 0) {
                        let data30 = data.kind;
                        const _errs77 = errors;
                        if (typeof data30 !== "string") {
                          const err68 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err68];
                          } else {
                            vErrors.push(err68);
                          }
                          errors++;
                        }
                        if (!(data30 === "requestHandled")) {
                          const err69 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema63.oneOf[5].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err69];
                          } else {
                            vErrors.push(err69);
                          }
                          errors++;
                        }
                        var valid6 = _errs77 === errors;
                      } else {
                        var valid6 = true;
                      }
                      if (valid6) {
                        if (data.request !== void 0) {
                          let data31 = data.request;
                          const _errs79 = errors;
                          if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                            const err70 = { instancePath: instancePath + "/request", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                              vErrors = [err70];
                            } else {
                              vErrors.push(err70);
                            }
                            errors++;
                          }
                          var valid6 = _errs79 === errors;
                        } else {
                          var valid6 = true;
                        }
                        if (valid6) {
                          if (data.method !== void 0) {
                            const _errs81 = errors;
                            if (typeof data.method !== "string") {
                              const err71 = { instancePath: instancePath + "/method", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err71];
                              } else {
                                vErrors.push(err71);
                              }
                              errors++;
                            }
                            var valid6 = _errs81 === errors;
                          } else {
                            var valid6 = true;
                          }
                          if (valid6) {
                            if (data.path !== void 0) {
                              const _errs83 = errors;
                              if (typeof data.path !== "string") {
                                const err72 = { instancePath: instancePath + "/path", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err72];
                                } else {
                                  vErrors.push(err72);
                                }
                                errors++;
                              }
                              var valid6 = _errs83 === errors;
                            } else {
                              var valid6 = true;
                            }
                            if (valid6) {
                              if (data.operation !== void 0) {
                                const _errs85 = errors;
                                if (typeof data.operation !== "string") {
                                  const err73 = { instancePath: instancePath + "/operation", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err73];
                                  } else {
                                    vErrors.push(err73);
                                  }
                                  errors++;
                                }
                                var valid6 = _errs85 === errors;
                              } else {
                                var valid6 = true;
                              }
                              if (valid6) {
                                if (data.status !== void 0) {
                                  let data35 = data.status;
                                  const _errs87 = errors;
                                  if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                                    const err74 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                      vErrors = [err74];
                                    } else {
                                      vErrors.push(err74);
                                    }
                                    errors++;
                                  }
                                  var valid6 = _errs87 === errors;
                                } else {
                                  var valid6 = true;
                                }
                                if (valid6) {
                                  if (data.duration !== void 0) {
                                    let data36 = data.duration;
                                    const _errs89 = errors;
                                    if (errors === _errs89) {
                                      if (typeof data36 == "number" && isFinite(data36)) {
                                        if (data36 < 0 || isNaN(data36)) {
                                          const err75 = { instancePath: instancePath + "/duration", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                          if (vErrors === null) {
                                            vErrors = [err75];
                                          } else {
                                            vErrors.push(err75);
                                          }
                                          errors++;
                                        }
                                      } else {
                                        const err76 = { instancePath: instancePath + "/duration", keyword: "type", params: { type: "number" }, message: "must be number" };
                                        if (vErrors === null) {
                                          vErrors = [err76];
                                        } else {
                                          vErrors.push(err76);
                                        }
                                        errors++;
                                      }
                                    }
                                    var valid6 = _errs89 === errors;
                                  } else {
                                    var valid6 = true;
                                  }
                                  if (valid6) {
                                    if (data.fault !== void 0) {
                                      const _errs91 = errors;
                                      if (typeof data.fault !== "string") {
                                        const err77 = { instancePath: instancePath + "/fault", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                          vErrors = [err77];
                                        } else {
                                          vErrors.push(err77);
                                        }
                                        errors++;
                                      }
                                      var valid6 = _errs91 === errors;
                                    } else {
                                      var valid6 = true;
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
              const err78 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
          var _valid0 = _errs70 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs93 = errors;
            if (errors === _errs93) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing6;
                if (data.id === void 0 && (missing6 = "id") || data.at === void 0 && (missing6 = "at") || data.kind === void 0 && (missing6 = "kind")) {
                  const err79 = { instancePath, keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                } else {
                  const _errs95 = errors;
                  for (const key6 in data) {
                    if (!(key6 === "id" || key6 === "at" || key6 === "kind")) {
                      const err80 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err80];
                      } else {
                        vErrors.push(err80);
                      }
                      errors++;
                      break;
                    }
                  }
                  if (_errs95 === errors) {
                    if (data.id !== void 0) {
                      let data38 = data.id;
                      const _errs96 = errors;
                      if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                        const err81 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err81];
                        } else {
                          vErrors.push(err81);
                        }
                        errors++;
                      }
                      if (errors === _errs96) {
                        if (typeof data38 == "number" && isFinite(data38)) {
                          if (data38 < 1 || isNaN(data38)) {
                            const err82 = { instancePath: instancePath + "/id", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                              vErrors = [err82];
                            } else {
                              vErrors.push(err82);
                            }
                            errors++;
                          }
                        }
                      }
                      var valid7 = _errs96 === errors;
                    } else {
                      var valid7 = true;
                    }
                    if (valid7) {
                      if (data.at !== void 0) {
                        let data39 = data.at;
                        const _errs98 = errors;
                        if (errors === _errs98) {
                          if (errors === _errs98) {
                            if (typeof data39 === "string") {
                              if (!formats0.validate(data39)) {
                                const err83 = { instancePath: instancePath + "/at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                                if (vErrors === null) {
                                  vErrors = [err83];
                                } else {
                                  vErrors.push(err83);
                                }
                                errors++;
                              }
                            } else {
                              const err84 = { instancePath: instancePath + "/at", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err84];
                              } else {
                                vErrors.push(err84);
                              }
                              errors++;
                            }
                          }
                        }
                        var valid7 = _errs98 === errors;
                      } else {
                        var valid7 = true;
                      }
                      if (valid7) {
                        if (data.kind !== void 0) {
                          let data40 = data.kind;
                          const _errs100 = errors;
                          if (typeof data40 !== "string") {
                            const err85 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err85];
                            } else {
                              vErrors.push(err85);
                            }
                            errors++;
                          }
                          if (!(data40 === "reset")) {
                            const err86 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema63.oneOf[6].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                              vErrors = [err86];
                            } else {
                              vErrors.push(err86);
                            }
                            errors++;
                          }
                          var valid7 = _errs100 === errors;
                        } else {
                          var valid7 = true;
                        }
                      }
                    }
                  }
                }
              } else {
                const err87 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
            var _valid0 = _errs93 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
              const _errs102 = errors;
              if (errors === _errs102) {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing7;
                  if (data.id === void 0 && (missing7 = "id") || data.at === void 0 && (missing7 = "at") || data.kind === void 0 && (missing7 = "kind") || data.count === void 0 && (missing7 = "count")) {
                    const err88 = { instancePath, keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  } else {
                    const _errs104 = errors;
                    for (const key7 in data) {
                      if (!(key7 === "id" || key7 === "at" || key7 === "kind" || key7 === "count")) {
                        const err89 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err89];
                        } else {
                          vErrors.push(err89);
                        }
                        errors++;
                        break;
                      }
                    }
                    if (_errs104 === errors) {
                      if (data.id !== void 0) {
                        let data41 = data.id;
                        const _errs105 = errors;
                        if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
                          const err90 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                          if (vErrors === null) {
                            vErrors = [err90];
                          } else {
                            vErrors.push(err90);
                          }
                          errors++;
                        }
                        if (errors === _errs105) {
                          if (typeof data41 == "number" && isFinite(data41)) {
                            if (data41 < 0 || isNaN(data41)) {
                              const err91 = { instancePath: instancePath + "/id", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                              if (vErrors === null) {
                                vErrors = [err91];
                              } else {
                                vErrors.push(err91);
                              }
                              errors++;
                            }
                          }
                        }
                        var valid8 = _errs105 === errors;
                      } else {
                        var valid8 = true;
                      }
                      if (valid8) {
                        if (data.at !== void 0) {
                          let data42 = data.at;
                          const _errs107 = errors;
                          if (errors === _errs107) {
                            if (errors === _errs107) {
                              if (typeof data42 === "string") {
                                if (!formats0.validate(data42)) {
                                  const err92 = { instancePath: instancePath + "/at", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                                  if (vErrors === null) {
                                    vErrors = [err92];
                                  } else {
                                    vErrors.push(err92);
                                  }
                                  errors++;
                                }
                              } else {
                                const err93 = { instancePath: instancePath + "/at", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err93];
                                } else {
                                  vErrors.push(err93);
                                }
                                errors++;
                              }
                            }
                          }
                          var valid8 = _errs107 === errors;
                        } else {
                          var valid8 = true;
                        }
                        if (valid8) {
                          if (data.kind !== void 0) {
                            let data43 = data.kind;
                            const _errs109 = errors;
                            if (typeof data43 !== "string") {
                              const err94 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err94];
                              } else {
                                vErrors.push(err94);
                              }
                              errors++;
                            }
                            if (!(data43 === "missed")) {
                              const err95 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema63.oneOf[7].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                              if (vErrors === null) {
                                vErrors = [err95];
                              } else {
                                vErrors.push(err95);
                              }
                              errors++;
                            }
                            var valid8 = _errs109 === errors;
                          } else {
                            var valid8 = true;
                          }
                          if (valid8) {
                            if (data.count !== void 0) {
                              let data44 = data.count;
                              const _errs111 = errors;
                              if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                                const err96 = { instancePath: instancePath + "/count", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err96];
                                } else {
                                  vErrors.push(err96);
                                }
                                errors++;
                              }
                              if (errors === _errs111) {
                                if (typeof data44 == "number" && isFinite(data44)) {
                                  if (data44 < 1 || isNaN(data44)) {
                                    const err97 = { instancePath: instancePath + "/count", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                      vErrors = [err97];
                                    } else {
                                      vErrors.push(err97);
                                    }
                                    errors++;
                                  }
                                }
                              }
                              var valid8 = _errs111 === errors;
                            } else {
                              var valid8 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  const err98 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs102 === errors;
              if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 7];
              } else {
                if (_valid0) {
                  valid0 = true;
                  passing0 = 7;
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err99 = { instancePath, keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err99];
    } else {
      vErrors.push(err99);
    }
    errors++;
    validate124.errors = vErrors;
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
  validate124.errors = vErrors;
  return errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.events === void 0 && (missing0 = "events")) {
        validate123.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "events")) {
            validate123.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.events !== void 0) {
            let data0 = data.events;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate124(data0[i0], { instancePath: instancePath + "/events/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate123.errors = [{ instancePath: instancePath + "/events", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
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
var streamEvents503 = validate128;
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error")) {
        validate128.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "error")) {
            validate128.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.error !== void 0) {
            let data0 = data.error;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.code === void 0 && (missing1 = "code") || data0.message === void 0 && (missing1 = "message")) {
                  validate128.errors = [{ instancePath: instancePath + "/error", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "code" || key1 === "message")) {
                      validate128.errors = [{ instancePath: instancePath + "/error", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.code !== void 0) {
                      const _errs5 = errors;
                      if (!validate30(data0.code, { instancePath: instancePath + "/error/code", parentData: data0, parentDataProperty: "code", rootData })) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.message !== void 0) {
                        const _errs6 = errors;
                        if (typeof data0.message !== "string") {
                          validate128.errors = [{ instancePath: instancePath + "/error/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate128.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate128.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate128.errors = vErrors;
  return errors === 0;
}
var getHealth200 = validate130;
var schema65 = { "type": "object", "additionalProperties": false, "required": ["status"], "properties": { "status": { "type": "string", "enum": ["ok"] }, "ports": { "type": "array", "description": "The ports on which the sandbox listens. Only `/health` lists them. A client that called a different port has\nreached a proxy in front of the sandbox.\n", "items": { "type": "integer" } } } };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status")) {
        validate130.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "status" || key0 === "ports")) {
            validate130.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            let data0 = data.status;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate130.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if (!(data0 === "ok")) {
              validate130.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema65.properties.status.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ports !== void 0) {
              let data1 = data.ports;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                      validate130.errors = [{ instancePath: instancePath + "/ports/" + i0, keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate130.errors = [{ instancePath: instancePath + "/ports", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate130.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate130.errors = vErrors;
  return errors === 0;
}
var getReadiness503 = validate131;
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error")) {
        validate131.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "error")) {
            validate131.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.error !== void 0) {
            let data0 = data.error;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.code === void 0 && (missing1 = "code") || data0.message === void 0 && (missing1 = "message")) {
                  validate131.errors = [{ instancePath: instancePath + "/error", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "code" || key1 === "message")) {
                      validate131.errors = [{ instancePath: instancePath + "/error", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.code !== void 0) {
                      const _errs5 = errors;
                      if (!validate30(data0.code, { instancePath: instancePath + "/error/code", parentData: data0, parentDataProperty: "code", rootData })) {
                        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.message !== void 0) {
                        const _errs6 = errors;
                        if (typeof data0.message !== "string") {
                          validate131.errors = [{ instancePath: instancePath + "/error/message", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate131.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate131.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate131.errors = vErrors;
  return errors === 0;
}
var getSettings200 = validate133;
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.pricePerSegment === void 0 && (missing0 = "pricePerSegment")) {
        validate133.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "pricePerSegment")) {
            validate133.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.pricePerSegment !== void 0) {
            let data0 = data.pricePerSegment;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate133.errors = [{ instancePath: instancePath + "/pricePerSegment", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              } else {
                validate133.errors = [{ instancePath: instancePath + "/pricePerSegment", keyword: "type", params: { type: "number" }, message: "must be number" }];
                return false;
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
var listAssumptions200 = validate134;
var schema69 = { "type": "object", "additionalProperties": false, "required": ["id", "switch", "statement", "value", "default", "choices"], "properties": { "id": { "type": "string" }, "switch": { "type": "string", "description": "The name of the sandbox's option." }, "statement": { "type": "string", "description": "The default assumption." }, "value": { "type": "string", "description": "The value in effect." }, "default": { "type": "string" }, "choices": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["value", "meaning"], "properties": { "value": { "type": "string" }, "meaning": { "type": ["string", "null"] } } } } } };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.switch === void 0 && (missing0 = "switch") || data.statement === void 0 && (missing0 = "statement") || data.value === void 0 && (missing0 = "value") || data.default === void 0 && (missing0 = "default") || data.choices === void 0 && (missing0 = "choices")) {
        validate135.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "switch" || key0 === "statement" || key0 === "value" || key0 === "default" || key0 === "choices")) {
            validate135.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validate135.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.switch !== void 0) {
              const _errs4 = errors;
              if (typeof data.switch !== "string") {
                validate135.errors = [{ instancePath: instancePath + "/switch", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.statement !== void 0) {
                const _errs6 = errors;
                if (typeof data.statement !== "string") {
                  validate135.errors = [{ instancePath: instancePath + "/statement", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.value !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.value !== "string") {
                    validate135.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.default !== void 0) {
                    const _errs10 = errors;
                    if (typeof data.default !== "string") {
                      validate135.errors = [{ instancePath: instancePath + "/default", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.choices !== void 0) {
                      let data5 = data.choices;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (Array.isArray(data5)) {
                          var valid1 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data6 = data5[i0];
                            const _errs14 = errors;
                            if (errors === _errs14) {
                              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                let missing1;
                                if (data6.value === void 0 && (missing1 = "value") || data6.meaning === void 0 && (missing1 = "meaning")) {
                                  validate135.errors = [{ instancePath: instancePath + "/choices/" + i0, keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                  return false;
                                } else {
                                  const _errs16 = errors;
                                  for (const key1 in data6) {
                                    if (!(key1 === "value" || key1 === "meaning")) {
                                      validate135.errors = [{ instancePath: instancePath + "/choices/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs16 === errors) {
                                    if (data6.value !== void 0) {
                                      const _errs17 = errors;
                                      if (typeof data6.value !== "string") {
                                        validate135.errors = [{ instancePath: instancePath + "/choices/" + i0 + "/value", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid2 = _errs17 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data6.meaning !== void 0) {
                                        let data8 = data6.meaning;
                                        const _errs19 = errors;
                                        if (typeof data8 !== "string" && data8 !== null) {
                                          validate135.errors = [{ instancePath: instancePath + "/choices/" + i0 + "/meaning", keyword: "type", params: { type: schema69.properties.choices.items.properties.meaning.type }, message: "must be string,null" }];
                                          return false;
                                        }
                                        var valid2 = _errs19 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate135.errors = [{ instancePath: instancePath + "/choices/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid1 = _errs14 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        } else {
                          validate135.errors = [{ instancePath: instancePath + "/choices", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
      }
    } else {
      validate135.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate135.errors = vErrors;
  return errors === 0;
}
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.assumptions === void 0 && (missing0 = "assumptions")) {
        validate134.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "assumptions")) {
            validate134.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.assumptions !== void 0) {
            let data0 = data.assumptions;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate135(data0[i0], { instancePath: instancePath + "/assumptions/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate134.errors = [{ instancePath: instancePath + "/assumptions", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate134.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate134.errors = vErrors;
  return errors === 0;
}
var getDocument200 = validate137;
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.openapi === void 0 && (missing0 = "openapi") || data.info === void 0 && (missing0 = "info") || data.paths === void 0 && (missing0 = "paths")) {
        validate137.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.openapi !== void 0) {
          const _errs1 = errors;
          if (typeof data.openapi !== "string") {
            validate137.errors = [{ instancePath: instancePath + "/openapi", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.info !== void 0) {
            let data1 = data.info;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              } else {
                validate137.errors = [{ instancePath: instancePath + "/info", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.paths !== void 0) {
              let data2 = data.paths;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                } else {
                  validate137.errors = [{ instancePath: instancePath + "/paths", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate137.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate137.errors = vErrors;
  return errors === 0;
}
export {
  addAccount201,
  addFault201,
  deleteMessages200,
  deleteMessages400,
  deleteMessages413,
  deleteMessages415,
  getCallback200,
  getClock200,
  getCredit200,
  getDocument200,
  getHealth200,
  getOutcome200,
  getQueue200,
  getReadiness503,
  getSettings200,
  inspectMessage200,
  inspectMessage404,
  issueToken201,
  listAccounts200,
  listAssumptions200,
  listCallbacks200,
  listFaults200,
  listIssuedTokens200,
  listNumberMessages200,
  listNumbers200,
  listOutcomes200,
  listRequests200,
  searchMessages200,
  searchMessages401,
  searchMessages422,
  setMessageOutcome200,
  streamEvents200,
  streamEvents503,
  waitForMessage200,
  waitForMessage408,
  waitForMessage409
};
