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

// <stdin>
var sendMessage = validate22;
var schema7 = { "type": "object", "additionalProperties": false, "required": ["sender", "body", "recipients"], "properties": { "test": { "type": "boolean", "default": false, "description": "If true, the send is only simulated." }, "sender": { "type": "string", "pattern": "^([0-9]{3,14}|.{3,11})$", "description": "The sender that recipients see. It has 3 to 11 characters if it is alphanumeric, or 3 to 14 digits if it is numeric." }, "body": { "type": "string", "minLength": 1, "description": "The text. `{{name}}` is replaced with the value of the recipient's field `name`.\n" }, "recipients": { "$ref": "#/components/schemas/RecipientsInput" }, "priority": { "type": "number", "minimum": 1, "default": 1, "description": "The lowest priority is 1.00. Messages with a higher priority cost more and leave the queue first.\n" }, "options": { "$ref": "#/components/schemas/Options" }, "transaction": { "type": "boolean", "default": false, "description": "If true, the message is stored but not queued. A PUT with `transaction: false` closes the transaction and queues the message." } } };
var pattern0 = new RegExp("^([0-9]{3,14}|.{3,11})$", "u");
var func2 = require_ucs2length().default;
var schema8 = { "description": "One number, one recipient with fields, or a list of either.", "oneOf": [{ "type": "string" }, { "type": "array", "items": { "oneOf": [{ "type": "string" }, { "$ref": "#/components/schemas/RecipientInput" }] } }, { "$ref": "#/components/schemas/RecipientInput" }] };
var schema9 = { "type": "object", "additionalProperties": false, "required": ["number"], "properties": { "number": { "type": "string", "description": "The phone number. It consists of an international prefix, a hyphen and the remaining digits, as in\n`+39-3331234567`. A number in any other form is listed as invalid.\n" }, "fields": { "description": "Values for the placeholders in the body. An empty list, which is how PHP encodes an empty map, means no fields.", "oneOf": [{ "type": "array", "maxItems": 0, "items": { "type": "string" } }, { "type": "object", "additionalProperties": { "oneOf": [{ "type": "string" }, { "type": "number" }, { "type": "boolean" }] } }] } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = "number")) {
        validate24.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", parentSchema: schema9, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "number" || key0 === "fields")) {
            validate24.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema9, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.number !== void 0) {
            let data0 = data.number;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate24.errors = [{ instancePath: instancePath + "/number", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema9.properties.number }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.fields !== void 0) {
              let data1 = data.fields;
              const _errs4 = errors;
              const _errs5 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (Array.isArray(data1)) {
                  if (data1.length > 0) {
                    const err0 = { instancePath: instancePath + "/fields", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", parentSchema: schema9.properties.fields.oneOf[0] };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  } else {
                    var valid2 = true;
                    const len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data2 = data1[i0];
                      const _errs8 = errors;
                      if (typeof data2 !== "string") {
                        const err1 = { instancePath: instancePath + "/fields/" + i0, keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema9.properties.fields.oneOf[0].items };
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
                  }
                } else {
                  const err2 = { instancePath: instancePath + "/fields", keyword: "type", params: { type: "array" }, message: "must be array", parentSchema: schema9.properties.fields.oneOf[0] };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs10 = errors;
              if (errors === _errs10) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  for (const key1 in data1) {
                    let data3 = data1[key1];
                    const _errs13 = errors;
                    const _errs14 = errors;
                    let valid4 = false;
                    let passing1 = null;
                    const _errs15 = errors;
                    if (typeof data3 !== "string") {
                      const err3 = { instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema9.properties.fields.oneOf[1].additionalProperties.oneOf[0] };
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                    }
                    var _valid1 = _errs15 === errors;
                    if (_valid1) {
                      valid4 = true;
                      passing1 = 0;
                    }
                    const _errs17 = errors;
                    if (!(typeof data3 == "number" && isFinite(data3))) {
                      const err4 = { instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "number" }, message: "must be number", parentSchema: schema9.properties.fields.oneOf[1].additionalProperties.oneOf[1] };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    }
                    var _valid1 = _errs17 === errors;
                    if (_valid1 && valid4) {
                      valid4 = false;
                      passing1 = [passing1, 1];
                    } else {
                      if (_valid1) {
                        valid4 = true;
                        passing1 = 1;
                      }
                      const _errs19 = errors;
                      if (typeof data3 !== "boolean") {
                        const err5 = { instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "boolean" }, message: "must be boolean", parentSchema: schema9.properties.fields.oneOf[1].additionalProperties.oneOf[2] };
                        if (vErrors === null) {
                          vErrors = [err5];
                        } else {
                          vErrors.push(err5);
                        }
                        errors++;
                      }
                      var _valid1 = _errs19 === errors;
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
                      const err6 = { instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf", parentSchema: schema9.properties.fields.oneOf[1].additionalProperties };
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                    } else {
                      errors = _errs14;
                      if (vErrors !== null) {
                        if (_errs14) {
                          vErrors.length = _errs14;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid3 = _errs13 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                } else {
                  const err7 = { instancePath: instancePath + "/fields", keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema9.properties.fields.oneOf[1] };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs10 === errors;
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
                const err8 = { instancePath: instancePath + "/fields", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", parentSchema: schema9.properties.fields };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
                validate24.errors = vErrors;
                return false;
              } else {
                errors = _errs5;
                if (vErrors !== null) {
                  if (_errs5) {
                    vErrors.length = _errs5;
                  } else {
                    vErrors = null;
                  }
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
      validate24.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema9, data }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema8.oneOf[0], data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (errors === _errs3) {
    if (Array.isArray(data)) {
      var valid1 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs5 = errors;
        const _errs6 = errors;
        let valid2 = false;
        let passing1 = null;
        const _errs7 = errors;
        if (typeof data0 !== "string") {
          const err1 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema8.oneOf[1].items.oneOf[0] };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var _valid1 = _errs7 === errors;
        if (_valid1) {
          valid2 = true;
          passing1 = 0;
        }
        const _errs9 = errors;
        if (!validate24(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs9 === errors;
        if (_valid1 && valid2) {
          valid2 = false;
          passing1 = [passing1, 1];
        } else {
          if (_valid1) {
            valid2 = true;
            passing1 = 1;
          }
        }
        if (!valid2) {
          const err2 = { instancePath: instancePath + "/" + i0, keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf", parentSchema: schema8.oneOf[1].items };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        } else {
          errors = _errs6;
          if (vErrors !== null) {
            if (_errs6) {
              vErrors.length = _errs6;
            } else {
              vErrors = null;
            }
          }
        }
        var valid1 = _errs5 === errors;
        if (!valid1) {
          break;
        }
      }
    } else {
      const err3 = { instancePath, keyword: "type", params: { type: "array" }, message: "must be array", parentSchema: schema8.oneOf[1], data };
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
    const _errs10 = errors;
    if (!validate24(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs10 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
    }
  }
  if (!valid0) {
    const err4 = { instancePath, keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", parentSchema: schema8, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
    validate23.errors = vErrors;
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
  validate23.errors = vErrors;
  return errors === 0;
}
var schema10 = { "type": "object", "additionalProperties": false, "properties": { "flash": { "type": "boolean", "default": false, "description": "If true, the message is shown as a pop-up on the handset." }, "timestamp_send": { "$ref": "#/components/schemas/SendDate" }, "custom": { "description": "Custom data, which is stored with the message and returned. It can be any JSON value." }, "callback_url": { "type": "string", "description": "The URL that receives a JSON summary of the message each time its state changes." }, "callback_field": { "type": "string", "description": "The form field that contains the JSON summary. If it is absent, the summary is the entire body." }, "realtime": { "type": "boolean", "default": false, "description": "If true, the message is sent at once and bypasses all queues. This is meant for one-time passwords. The whole\naccount is limited to one realtime message a minute.\n" } } };
var schema11 = { "type": "string", "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}-[0-9]{2}-[0-9]{4})([ T][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$", "description": "The send date, written as year, month and day, or as day, month and year, separated by `-`. A time of day, in UTC,\nmay follow. If there is no send date, the message is sent now.\n", "example": "2030-12-25" };
var pattern1 = new RegExp("^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}-[0-9]{2}-[0-9]{4})([ T][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern1.test(data)) {
        validate29.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}-[0-9]{2}-[0-9]{4})([ T][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$" }, message: 'must match pattern "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}-[0-9]{2}-[0-9]{4})([ T][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$"', schema: "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}-[0-9]{2}-[0-9]{4})([ T][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$", parentSchema: schema11, data }];
        return false;
      }
    } else {
      validate29.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema11, data }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "flash" || key0 === "timestamp_send" || key0 === "custom" || key0 === "callback_url" || key0 === "callback_field" || key0 === "realtime")) {
          validate28.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema10, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.flash !== void 0) {
          let data0 = data.flash;
          const _errs2 = errors;
          if (typeof data0 !== "boolean") {
            validate28.errors = [{ instancePath: instancePath + "/flash", keyword: "type", params: { type: "boolean" }, message: "must be boolean", parentSchema: schema10.properties.flash }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.timestamp_send !== void 0) {
            const _errs4 = errors;
            if (!validate29(data.timestamp_send, { instancePath: instancePath + "/timestamp_send", parentData: data, parentDataProperty: "timestamp_send", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.callback_url !== void 0) {
              let data2 = data.callback_url;
              const _errs5 = errors;
              if (typeof data2 !== "string") {
                validate28.errors = [{ instancePath: instancePath + "/callback_url", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema10.properties.callback_url }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.callback_field !== void 0) {
                let data3 = data.callback_field;
                const _errs7 = errors;
                if (typeof data3 !== "string") {
                  validate28.errors = [{ instancePath: instancePath + "/callback_field", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema10.properties.callback_field }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.realtime !== void 0) {
                  let data4 = data.realtime;
                  const _errs9 = errors;
                  if (typeof data4 !== "boolean") {
                    validate28.errors = [{ instancePath: instancePath + "/realtime", keyword: "type", params: { type: "boolean" }, message: "must be boolean", parentSchema: schema10.properties.realtime }];
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
    } else {
      validate28.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema10, data }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sender === void 0 && (missing0 = "sender") || data.body === void 0 && (missing0 = "body") || data.recipients === void 0 && (missing0 = "recipients")) {
        validate22.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", parentSchema: schema7, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "test" || key0 === "sender" || key0 === "body" || key0 === "recipients" || key0 === "priority" || key0 === "options" || key0 === "transaction")) {
            validate22.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema7, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.test !== void 0) {
            let data0 = data.test;
            const _errs2 = errors;
            if (typeof data0 !== "boolean") {
              validate22.errors = [{ instancePath: instancePath + "/test", keyword: "type", params: { type: "boolean" }, message: "must be boolean", parentSchema: schema7.properties.test }];
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
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern0.test(data1)) {
                    validate22.errors = [{ instancePath: instancePath + "/sender", keyword: "pattern", params: { pattern: "^([0-9]{3,14}|.{3,11})$" }, message: 'must match pattern "^([0-9]{3,14}|.{3,11})$"', schema: "^([0-9]{3,14}|.{3,11})$", parentSchema: schema7.properties.sender }];
                    return false;
                  }
                } else {
                  validate22.errors = [{ instancePath: instancePath + "/sender", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema7.properties.sender }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.body !== void 0) {
                let data2 = data.body;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func2(data2) < 1) {
                      validate22.errors = [{ instancePath: instancePath + "/body", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", parentSchema: schema7.properties.body }];
                      return false;
                    }
                  } else {
                    validate22.errors = [{ instancePath: instancePath + "/body", keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema7.properties.body }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.recipients !== void 0) {
                  const _errs8 = errors;
                  if (!validate23(data.recipients, { instancePath: instancePath + "/recipients", parentData: data, parentDataProperty: "recipients", rootData })) {
                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.priority !== void 0) {
                    let data4 = data.priority;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 1 || isNaN(data4)) {
                          validate22.errors = [{ instancePath: instancePath + "/priority", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", parentSchema: schema7.properties.priority }];
                          return false;
                        }
                      } else {
                        validate22.errors = [{ instancePath: instancePath + "/priority", keyword: "type", params: { type: "number" }, message: "must be number", parentSchema: schema7.properties.priority }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.options !== void 0) {
                      const _errs11 = errors;
                      if (!validate28(data.options, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData })) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.transaction !== void 0) {
                        let data6 = data.transaction;
                        const _errs12 = errors;
                        if (typeof data6 !== "boolean") {
                          validate22.errors = [{ instancePath: instancePath + "/transaction", keyword: "type", params: { type: "boolean" }, message: "must be boolean", parentSchema: schema7.properties.transaction }];
                          return false;
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
      }
    } else {
      validate22.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema7, data }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var updateMessage = validate32;
var schema12 = { "type": "object", "additionalProperties": false, "required": ["recipients"], "properties": { "recipients": { "$ref": "#/components/schemas/RecipientsInput" }, "transaction": { "type": "boolean", "description": "If false, the transaction is closed and the message is queued. Until then, the transaction stays open." }, "options": { "type": "object", "additionalProperties": false, "properties": { "timestamp_send": { "$ref": "#/components/schemas/SendDate" } } } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.recipients === void 0 && (missing0 = "recipients")) {
        validate32.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", parentSchema: schema12, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "recipients" || key0 === "transaction" || key0 === "options")) {
            validate32.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema12, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.recipients !== void 0) {
            const _errs2 = errors;
            if (!validate23(data.recipients, { instancePath: instancePath + "/recipients", parentData: data, parentDataProperty: "recipients", rootData })) {
              vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.transaction !== void 0) {
              let data1 = data.transaction;
              const _errs3 = errors;
              if (typeof data1 !== "boolean") {
                validate32.errors = [{ instancePath: instancePath + "/transaction", keyword: "type", params: { type: "boolean" }, message: "must be boolean", parentSchema: schema12.properties.transaction }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.options !== void 0) {
                let data2 = data.options;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    const _errs7 = errors;
                    for (const key1 in data2) {
                      if (!(key1 === "timestamp_send")) {
                        validate32.errors = [{ instancePath: instancePath + "/options", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", parentSchema: schema12.properties.options }];
                        return false;
                        break;
                      }
                    }
                    if (_errs7 === errors) {
                      if (data2.timestamp_send !== void 0) {
                        if (!validate29(data2.timestamp_send, { instancePath: instancePath + "/options/timestamp_send", parentData: data2, parentDataProperty: "timestamp_send", rootData })) {
                          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                          errors = vErrors.length;
                        }
                      }
                    }
                  } else {
                    validate32.errors = [{ instancePath: instancePath + "/options", keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema12.properties.options }];
                    return false;
                  }
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
      validate32.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema12, data }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var createToken = validate36;
var schema14 = { "type": "object", "additionalProperties": false, "required": ["scopes"], "properties": { "scopes": { "type": "array", "minItems": 1, "items": { "$ref": "#/components/schemas/ScopeText" } }, "name": { "$ref": "#/components/schemas/TokenName" }, "ttl": { "$ref": "#/components/schemas/TimeToLive" }, "limits": { "$ref": "#/components/schemas/TokenLimits" } } };
var schema15 = { "type": "string", "pattern": "^(\\*|GET|POST|PUT|PATCH|DELETE):[A-Za-z0-9.*-]+/[^\\s]*$", "description": "A scope has the form `METHOD:host/path-prefix`, where `*` stands for any method, host or path.\n", "example": "POST:test.ws.messaggisms.com/messages" };
var pattern2 = new RegExp("^(\\*|GET|POST|PUT|PATCH|DELETE):[A-Za-z0-9.*-]+/[^\\s]*$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern2.test(data)) {
        validate37.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^(\\*|GET|POST|PUT|PATCH|DELETE):[A-Za-z0-9.*-]+/[^\\s]*$" }, message: 'must match pattern "^(\\*|GET|POST|PUT|PATCH|DELETE):[A-Za-z0-9.*-]+/[^\\s]*$"', parentSchema: schema15, data }];
        return false;
      }
    } else {
      validate37.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema15, data }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var schema16 = { "type": "string", "description": "A name that describes its purpose.", "example": "Order notifications" };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate39.errors = [{ instancePath, keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema16, data }];
    return false;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var schema17 = { "type": "integer", "maximum": 31536e3, "description": "The number of seconds until the token expires, at most a year. Zero or less means the default, which is a year.", "example": 2592e3 };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    validate41.errors = [{ instancePath, keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema17, data }];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number" && isFinite(data)) {
      if (data > 31536e3 || isNaN(data)) {
        validate41.errors = [{ instancePath, keyword: "maximum", params: { comparison: "<=", limit: 31536e3 }, message: "must be <= 31536000", parentSchema: schema17, data }];
        return false;
      }
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var schema18 = { "type": "object", "additionalProperties": false, "description": "The limits on the token's use.", "properties": { "totalRequests": { "type": "integer", "minimum": 0 }, "walletRequests": { "type": "integer", "minimum": 0, "description": "The maximum number of requests that cost credit." }, "subscriptionRequests": { "type": "integer", "minimum": 0 }, "walletAmount": { "type": "number", "minimum": 0, "description": "The maximum amount to spend, in euros." }, "ip": { "type": "array", "description": "The IP addresses that may use the token.", "items": { "type": "string" } } } };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "totalRequests" || key0 === "walletRequests" || key0 === "subscriptionRequests" || key0 === "walletAmount" || key0 === "ip")) {
          validate43.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema18, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.totalRequests !== void 0) {
          let data0 = data.totalRequests;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate43.errors = [{ instancePath: instancePath + "/totalRequests", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema18.properties.totalRequests }];
            return false;
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate43.errors = [{ instancePath: instancePath + "/totalRequests", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", parentSchema: schema18.properties.totalRequests }];
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
              validate43.errors = [{ instancePath: instancePath + "/walletRequests", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema18.properties.walletRequests }];
              return false;
            }
            if (errors === _errs4) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate43.errors = [{ instancePath: instancePath + "/walletRequests", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", parentSchema: schema18.properties.walletRequests }];
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
                validate43.errors = [{ instancePath: instancePath + "/subscriptionRequests", keyword: "type", params: { type: "integer" }, message: "must be integer", parentSchema: schema18.properties.subscriptionRequests }];
                return false;
              }
              if (errors === _errs6) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 < 0 || isNaN(data2)) {
                    validate43.errors = [{ instancePath: instancePath + "/subscriptionRequests", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", parentSchema: schema18.properties.subscriptionRequests }];
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
                      validate43.errors = [{ instancePath: instancePath + "/walletAmount", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", parentSchema: schema18.properties.walletAmount }];
                      return false;
                    }
                  } else {
                    validate43.errors = [{ instancePath: instancePath + "/walletAmount", keyword: "type", params: { type: "number" }, message: "must be number", parentSchema: schema18.properties.walletAmount }];
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
                          validate43.errors = [{ instancePath: instancePath + "/ip/" + i0, keyword: "type", params: { type: "string" }, message: "must be string", parentSchema: schema18.properties.ip.items }];
                          return false;
                        }
                        var valid1 = _errs12 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate43.errors = [{ instancePath: instancePath + "/ip", keyword: "type", params: { type: "array" }, message: "must be array", parentSchema: schema18.properties.ip }];
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
      validate43.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema18, data }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.scopes === void 0 && (missing0 = "scopes")) {
        validate36.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", parentSchema: schema14, data }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "scopes" || key0 === "name" || key0 === "ttl" || key0 === "limits")) {
            validate36.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema14, data }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.scopes !== void 0) {
            let data0 = data.scopes;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length < 1) {
                  validate36.errors = [{ instancePath: instancePath + "/scopes", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", parentSchema: schema14.properties.scopes }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs4 = errors;
                    if (!validate37(data0[i0], { instancePath: instancePath + "/scopes/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate36.errors = [{ instancePath: instancePath + "/scopes", keyword: "type", params: { type: "array" }, message: "must be array", parentSchema: schema14.properties.scopes }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              const _errs5 = errors;
              if (!validate39(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
                vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ttl !== void 0) {
                const _errs6 = errors;
                if (!validate41(data.ttl, { instancePath: instancePath + "/ttl", parentData: data, parentDataProperty: "ttl", rootData })) {
                  vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.limits !== void 0) {
                  const _errs7 = errors;
                  if (!validate43(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData })) {
                    vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
    } else {
      validate36.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema14, data }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var updateToken = validate45;
var schema19 = { "type": "object", "additionalProperties": false, "properties": { "scopes": { "type": "array", "minItems": 1, "items": { "$ref": "#/components/schemas/ScopeText" } }, "name": { "$ref": "#/components/schemas/TokenName" }, "ttl": { "$ref": "#/components/schemas/TimeToLive" }, "limits": { "$ref": "#/components/schemas/TokenLimits" } } };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "scopes" || key0 === "name" || key0 === "ttl" || key0 === "limits")) {
          validate45.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", parentSchema: schema19, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.scopes !== void 0) {
          let data0 = data.scopes;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              if (data0.length < 1) {
                validate45.errors = [{ instancePath: instancePath + "/scopes", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", parentSchema: schema19.properties.scopes }];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate37(data0[i0], { instancePath: instancePath + "/scopes/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate45.errors = [{ instancePath: instancePath + "/scopes", keyword: "type", params: { type: "array" }, message: "must be array", parentSchema: schema19.properties.scopes }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            const _errs5 = errors;
            if (!validate39(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
              vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ttl !== void 0) {
              const _errs6 = errors;
              if (!validate41(data.ttl, { instancePath: instancePath + "/ttl", parentData: data, parentDataProperty: "ttl", rootData })) {
                vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.limits !== void 0) {
                const _errs7 = errors;
                if (!validate43(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData })) {
                  vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
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
      validate45.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object", parentSchema: schema19, data }];
      return false;
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
export {
  createToken,
  sendMessage,
  updateMessage,
  updateToken
};
