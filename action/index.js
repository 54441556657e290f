var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/search/text/weights.ts
var FIELD_WEIGHT, WHOLE, EDGE, WORD_START, WORD_END, ERROR_FIRST, CARD_LAST, TIE, GOOD_PART, NEAR_SHOWN, NEAR_OFFERED, MIN_LETTERS, MIN_LETTERS_INSIDE, MAX_QUERY, MAX_LITERAL, MIN_SECRET, PASTE_LENGTH, MAX_HITS, MAX_PLACES, MAX_CARDS, MAX_NEAR, EXCERPT, MAX_SUGGESTIONS;
var init_weights = __esm({
  "src/search/text/weights.ts"() {
    "use strict";
    FIELD_WEIGHT = {
      /** A code names the error and nothing else. */
      code: 1e3,
      /** What the software prints: the reader most likely copied it. */
      message: 900,
      /** Our own words for the error. */
      title: 800,
      /** How a source document calls what the entry covers: what people remember from there. */
      source: 500,
      /** A cause, fix or detail: the entry is about it in part. */
      heading: 400,
      /** A command to copy. */
      command: 300,
      /** Anywhere else in the entry's own text. */
      text: 100
    };
    WHOLE = 2e3;
    EDGE = 350;
    WORD_START = 40;
    WORD_END = 20;
    ERROR_FIRST = 10;
    CARD_LAST = 3200;
    TIE = 0.9;
    GOOD_PART = 1 / 3;
    NEAR_SHOWN = 0.6;
    NEAR_OFFERED = 0.34;
    MIN_LETTERS = 2;
    MIN_LETTERS_INSIDE = 3;
    MAX_QUERY = 2e6;
    MAX_LITERAL = 2e4;
    MIN_SECRET = 9;
    PASTE_LENGTH = 60;
    MAX_HITS = 5e3;
    MAX_PLACES = 12;
    MAX_CARDS = 3;
    MAX_NEAR = 10;
    EXCERPT = 70;
    MAX_SUGGESTIONS = 3;
  }
});

// src/search/may-mend-words.ts
var isFoundAsTyped, isLong, mayMendWords, mayHaveStatus;
var init_may_mend_words = __esm({
  "src/search/may-mend-words.ts"() {
    "use strict";
    init_weights();
    isFoundAsTyped = ({ results }) => results[0]?.confidence === "best" || results[0]?.confidence === "exact";
    isLong = (typed) => typed.length > PASTE_LENGTH || typed.trim().includes("\n");
    mayMendWords = (typed, answer) => !isFoundAsTyped(answer) && isLong(typed);
    mayHaveStatus = (typed, { results }) => results.length === 0 && /(?<!\d)[45]\d\d(?!\d)/.test(typed);
  }
});

// src/search/text/normalise.ts
function normalise(text) {
  return read(text, false).text;
}
function normaliseWithOffsets(text) {
  return read(text, true);
}
function read(text, keepsOffsets) {
  let out = "";
  let offsets = new Uint32Array(keepsOffsets ? text.length + 64 : 0);
  let size = 0;
  let spaced = false;
  const reserve = (count) => {
    if (size + count <= offsets.length) return;
    const more = new Uint32Array(2 * (size + count));
    more.set(offsets);
    offsets = more;
  };
  const plain2 = (run, at2) => {
    const folded2 = run.toLowerCase().replaceAll("`", "'").replace(LOOSE, " ");
    out += spaced && folded2.startsWith(" ") ? folded2.slice(1) : folded2;
    if (!keepsOffsets) {
      spaced = run.charCodeAt(run.length - 1) <= 32;
      return;
    }
    reserve(run.length);
    const into = offsets;
    let [to, wasSpace] = [size, spaced];
    for (let i = 0; i < run.length; i++) {
      const isSpace = run.charCodeAt(i) <= 32;
      if (!isSpace || !wasSpace) into[to++] = at2 + i;
      wasSpace = isSpace;
    }
    [size, spaced] = [to, wasSpace];
  };
  const cluster = (folded2, at2) => {
    for (const char of folded2) {
      const isSpace = SPACE.test(char);
      if (isSpace && spaced) continue;
      spaced = isSpace;
      out += isSpace ? " " : char;
      if (!keepsOffsets) continue;
      reserve(2);
      for (let i = 0; i < (isSpace ? 1 : char.length); i++) offsets[size++] = at2;
    }
  };
  let at = 0;
  while (at < text.length) {
    ASCII.lastIndex = at;
    const run = ASCII.exec(text)?.[0] ?? "";
    const next = text.charCodeAt(at + run.length);
    const length = Number.isNaN(next) ? run.length : run.length - 1;
    if (length > 0) {
      plain2(run.slice(0, length), at);
      at += length;
      continue;
    }
    CLUSTER.lastIndex = at;
    const original = CLUSTER.exec(text)?.[0] ?? text[at];
    cluster(fold(original), at);
    at += original.length;
  }
  if (keepsOffsets) reserve(1);
  offsets[size++] = text.length;
  return { text: out, offsets: offsets.subarray(0, size) };
}
function originalEnd({ offsets }, index) {
  let end = index;
  while (end < offsets.length - 1 && offsets[end] === offsets[end - 1]) end++;
  return offsets[end] ?? 0;
}
function fold(cluster) {
  let folded2 = "";
  for (const char of cluster) {
    if (LINE_BREAKS.test(char)) folded2 += " ";
    else if (INVISIBLE.test(char)) continue;
    else if (SINGLE_QUOTE.test(char)) folded2 += "'";
    else if (DOUBLE_QUOTE.test(char)) folded2 += '"';
    else folded2 += char;
  }
  folded2 = folded2.normalize("NFKC").toLowerCase().normalize("NFKC").replaceAll("ς", "σ");
  let result = "";
  for (const char of folded2) {
    if (INVISIBLE.test(char)) continue;
    if (SINGLE_QUOTE.test(char)) result += "'";
    else if (DOUBLE_QUOTE.test(char)) result += '"';
    else if (DASH.test(char)) result += "-";
    else result += char;
  }
  return result;
}
function lettersAndDigits(text) {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
var INVISIBLE, SINGLE_QUOTE, DOUBLE_QUOTE, DASH, SPACE, LINE_BREAKS, ATTACHED, HANGUL, ASCII, LOOSE, CLUSTER;
var init_normalise = __esm({
  "src/search/text/normalise.ts"() {
    "use strict";
    INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u0000-\u0008\u000e-\u001f\u007f]/;
    SINGLE_QUOTE = /[‘’‚‛′`]/;
    DOUBLE_QUOTE = /[“”„‟″«»]/;
    DASH = /[\p{Pd}\u2212]/u;
    SPACE = /\s/;
    LINE_BREAKS = /[\u2028\u2029]/;
    ATTACHED = "\\p{M}\\uff9e\\uff9f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff\\u0000-\\u0008\\u000e-\\u001f\\u007f";
    HANGUL = "\\u1100-\\u11ff\\u3130-\\u318f\\ua960-\\ua97c\\uac00-\\ud7fb\\uffa0-\\uffdc";
    ASCII = /[ -~\t\n\r]+/y;
    LOOSE = /[\t\n\r][ \t\n\r]*| [ \t\n\r]+/g;
    CLUSTER = new RegExp(`[${HANGUL}][${HANGUL}${ATTACHED}]*|.[${ATTACHED}]*`, "gsu");
  }
});

// node_modules/bottleneck/light.js
var require_light = __commonJS({
  "node_modules/bottleneck/light.js"(exports, module) {
    (function(global2, factory) {
      typeof exports === "object" && typeof module !== "undefined" ? module.exports = factory() : typeof define === "function" && define.amd ? define(factory) : global2.Bottleneck = factory();
    })(exports, (function() {
      "use strict";
      var commonjsGlobal = typeof globalThis !== "undefined" ? globalThis : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : typeof self !== "undefined" ? self : {};
      function getCjsExportFromNamespace(n) {
        return n && n["default"] || n;
      }
      var load = function(received, defaults, onto = {}) {
        var k, ref, v;
        for (k in defaults) {
          v = defaults[k];
          onto[k] = (ref = received[k]) != null ? ref : v;
        }
        return onto;
      };
      var overwrite = function(received, defaults, onto = {}) {
        var k, v;
        for (k in received) {
          v = received[k];
          if (defaults[k] !== void 0) {
            onto[k] = v;
          }
        }
        return onto;
      };
      var parser = {
        load,
        overwrite
      };
      var DLList;
      DLList = class DLList {
        constructor(incr, decr) {
          this.incr = incr;
          this.decr = decr;
          this._first = null;
          this._last = null;
          this.length = 0;
        }
        push(value) {
          var node;
          this.length++;
          if (typeof this.incr === "function") {
            this.incr();
          }
          node = {
            value,
            prev: this._last,
            next: null
          };
          if (this._last != null) {
            this._last.next = node;
            this._last = node;
          } else {
            this._first = this._last = node;
          }
          return void 0;
        }
        shift() {
          var value;
          if (this._first == null) {
            return;
          } else {
            this.length--;
            if (typeof this.decr === "function") {
              this.decr();
            }
          }
          value = this._first.value;
          if ((this._first = this._first.next) != null) {
            this._first.prev = null;
          } else {
            this._last = null;
          }
          return value;
        }
        first() {
          if (this._first != null) {
            return this._first.value;
          }
        }
        getArray() {
          var node, ref, results;
          node = this._first;
          results = [];
          while (node != null) {
            results.push((ref = node, node = node.next, ref.value));
          }
          return results;
        }
        forEachShift(cb) {
          var node;
          node = this.shift();
          while (node != null) {
            cb(node), node = this.shift();
          }
          return void 0;
        }
        debug() {
          var node, ref, ref1, ref2, results;
          node = this._first;
          results = [];
          while (node != null) {
            results.push((ref = node, node = node.next, {
              value: ref.value,
              prev: (ref1 = ref.prev) != null ? ref1.value : void 0,
              next: (ref2 = ref.next) != null ? ref2.value : void 0
            }));
          }
          return results;
        }
      };
      var DLList_1 = DLList;
      var Events;
      Events = class Events {
        constructor(instance) {
          this.instance = instance;
          this._events = {};
          if (this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) {
            throw new Error("An Emitter already exists for this object");
          }
          this.instance.on = (name, cb) => {
            return this._addListener(name, "many", cb);
          };
          this.instance.once = (name, cb) => {
            return this._addListener(name, "once", cb);
          };
          this.instance.removeAllListeners = (name = null) => {
            if (name != null) {
              return delete this._events[name];
            } else {
              return this._events = {};
            }
          };
        }
        _addListener(name, status, cb) {
          var base;
          if ((base = this._events)[name] == null) {
            base[name] = [];
          }
          this._events[name].push({ cb, status });
          return this.instance;
        }
        listenerCount(name) {
          if (this._events[name] != null) {
            return this._events[name].length;
          } else {
            return 0;
          }
        }
        async trigger(name, ...args) {
          var e, promises;
          try {
            if (name !== "debug") {
              this.trigger("debug", `Event triggered: ${name}`, args);
            }
            if (this._events[name] == null) {
              return;
            }
            this._events[name] = this._events[name].filter(function(listener) {
              return listener.status !== "none";
            });
            promises = this._events[name].map(async (listener) => {
              var e2, returned;
              if (listener.status === "none") {
                return;
              }
              if (listener.status === "once") {
                listener.status = "none";
              }
              try {
                returned = typeof listener.cb === "function" ? listener.cb(...args) : void 0;
                if (typeof (returned != null ? returned.then : void 0) === "function") {
                  return await returned;
                } else {
                  return returned;
                }
              } catch (error) {
                e2 = error;
                {
                  this.trigger("error", e2);
                }
                return null;
              }
            });
            return (await Promise.all(promises)).find(function(x) {
              return x != null;
            });
          } catch (error) {
            e = error;
            {
              this.trigger("error", e);
            }
            return null;
          }
        }
      };
      var Events_1 = Events;
      var DLList$1, Events$1, Queues;
      DLList$1 = DLList_1;
      Events$1 = Events_1;
      Queues = class Queues {
        constructor(num_priorities) {
          var i;
          this.Events = new Events$1(this);
          this._length = 0;
          this._lists = (function() {
            var j, ref, results;
            results = [];
            for (i = j = 1, ref = num_priorities; 1 <= ref ? j <= ref : j >= ref; i = 1 <= ref ? ++j : --j) {
              results.push(new DLList$1((() => {
                return this.incr();
              }), (() => {
                return this.decr();
              })));
            }
            return results;
          }).call(this);
        }
        incr() {
          if (this._length++ === 0) {
            return this.Events.trigger("leftzero");
          }
        }
        decr() {
          if (--this._length === 0) {
            return this.Events.trigger("zero");
          }
        }
        push(job) {
          return this._lists[job.options.priority].push(job);
        }
        queued(priority) {
          if (priority != null) {
            return this._lists[priority].length;
          } else {
            return this._length;
          }
        }
        shiftAll(fn) {
          return this._lists.forEach(function(list) {
            return list.forEachShift(fn);
          });
        }
        getFirst(arr = this._lists) {
          var j, len, list;
          for (j = 0, len = arr.length; j < len; j++) {
            list = arr[j];
            if (list.length > 0) {
              return list;
            }
          }
          return [];
        }
        shiftLastFrom(priority) {
          return this.getFirst(this._lists.slice(priority).reverse()).shift();
        }
      };
      var Queues_1 = Queues;
      var BottleneckError;
      BottleneckError = class BottleneckError extends Error {
      };
      var BottleneckError_1 = BottleneckError;
      var BottleneckError$1, DEFAULT_PRIORITY, Job, NUM_PRIORITIES, parser$1;
      NUM_PRIORITIES = 10;
      DEFAULT_PRIORITY = 5;
      parser$1 = parser;
      BottleneckError$1 = BottleneckError_1;
      Job = class Job {
        constructor(task, args, options, jobDefaults, rejectOnDrop, Events2, _states, Promise2) {
          this.task = task;
          this.args = args;
          this.rejectOnDrop = rejectOnDrop;
          this.Events = Events2;
          this._states = _states;
          this.Promise = Promise2;
          this.options = parser$1.load(options, jobDefaults);
          this.options.priority = this._sanitizePriority(this.options.priority);
          if (this.options.id === jobDefaults.id) {
            this.options.id = `${this.options.id}-${this._randomIndex()}`;
          }
          this.promise = new this.Promise((_resolve, _reject) => {
            this._resolve = _resolve;
            this._reject = _reject;
          });
          this.retryCount = 0;
        }
        _sanitizePriority(priority) {
          var sProperty;
          sProperty = ~~priority !== priority ? DEFAULT_PRIORITY : priority;
          if (sProperty < 0) {
            return 0;
          } else if (sProperty > NUM_PRIORITIES - 1) {
            return NUM_PRIORITIES - 1;
          } else {
            return sProperty;
          }
        }
        _randomIndex() {
          return Math.random().toString(36).slice(2);
        }
        doDrop({ error, message = "This job has been dropped by Bottleneck" } = {}) {
          if (this._states.remove(this.options.id)) {
            if (this.rejectOnDrop) {
              this._reject(error != null ? error : new BottleneckError$1(message));
            }
            this.Events.trigger("dropped", { args: this.args, options: this.options, task: this.task, promise: this.promise });
            return true;
          } else {
            return false;
          }
        }
        _assertStatus(expected) {
          var status;
          status = this._states.jobStatus(this.options.id);
          if (!(status === expected || expected === "DONE" && status === null)) {
            throw new BottleneckError$1(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
          }
        }
        doReceive() {
          this._states.start(this.options.id);
          return this.Events.trigger("received", { args: this.args, options: this.options });
        }
        doQueue(reachedHWM, blocked) {
          this._assertStatus("RECEIVED");
          this._states.next(this.options.id);
          return this.Events.trigger("queued", { args: this.args, options: this.options, reachedHWM, blocked });
        }
        doRun() {
          if (this.retryCount === 0) {
            this._assertStatus("QUEUED");
            this._states.next(this.options.id);
          } else {
            this._assertStatus("EXECUTING");
          }
          return this.Events.trigger("scheduled", { args: this.args, options: this.options });
        }
        async doExecute(chained, clearGlobalState, run, free) {
          var error, eventInfo, passed;
          if (this.retryCount === 0) {
            this._assertStatus("RUNNING");
            this._states.next(this.options.id);
          } else {
            this._assertStatus("EXECUTING");
          }
          eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
          this.Events.trigger("executing", eventInfo);
          try {
            passed = await (chained != null ? chained.schedule(this.options, this.task, ...this.args) : this.task(...this.args));
            if (clearGlobalState()) {
              this.doDone(eventInfo);
              await free(this.options, eventInfo);
              this._assertStatus("DONE");
              return this._resolve(passed);
            }
          } catch (error1) {
            error = error1;
            return this._onFailure(error, eventInfo, clearGlobalState, run, free);
          }
        }
        doExpire(clearGlobalState, run, free) {
          var error, eventInfo;
          if (this._states.jobStatus(this.options.id === "RUNNING")) {
            this._states.next(this.options.id);
          }
          this._assertStatus("EXECUTING");
          eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
          error = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`);
          return this._onFailure(error, eventInfo, clearGlobalState, run, free);
        }
        async _onFailure(error, eventInfo, clearGlobalState, run, free) {
          var retry2, retryAfter;
          if (clearGlobalState()) {
            retry2 = await this.Events.trigger("failed", error, eventInfo);
            if (retry2 != null) {
              retryAfter = ~~retry2;
              this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo);
              this.retryCount++;
              return run(retryAfter);
            } else {
              this.doDone(eventInfo);
              await free(this.options, eventInfo);
              this._assertStatus("DONE");
              return this._reject(error);
            }
          }
        }
        doDone(eventInfo) {
          this._assertStatus("EXECUTING");
          this._states.next(this.options.id);
          return this.Events.trigger("done", eventInfo);
        }
      };
      var Job_1 = Job;
      var BottleneckError$2, LocalDatastore, parser$2;
      parser$2 = parser;
      BottleneckError$2 = BottleneckError_1;
      LocalDatastore = class LocalDatastore {
        constructor(instance, storeOptions, storeInstanceOptions) {
          this.instance = instance;
          this.storeOptions = storeOptions;
          this.clientId = this.instance._randomIndex();
          parser$2.load(storeInstanceOptions, storeInstanceOptions, this);
          this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
          this._running = 0;
          this._done = 0;
          this._unblockTime = 0;
          this.ready = this.Promise.resolve();
          this.clients = {};
          this._startHeartbeat();
        }
        _startHeartbeat() {
          var base;
          if (this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null)) {
            return typeof (base = this.heartbeat = setInterval(() => {
              var amount, incr, maximum, now, reservoir;
              now = Date.now();
              if (this.storeOptions.reservoirRefreshInterval != null && now >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
                this._lastReservoirRefresh = now;
                this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
                this.instance._drainAll(this.computeCapacity());
              }
              if (this.storeOptions.reservoirIncreaseInterval != null && now >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
                ({
                  reservoirIncreaseAmount: amount,
                  reservoirIncreaseMaximum: maximum,
                  reservoir
                } = this.storeOptions);
                this._lastReservoirIncrease = now;
                incr = maximum != null ? Math.min(amount, maximum - reservoir) : amount;
                if (incr > 0) {
                  this.storeOptions.reservoir += incr;
                  return this.instance._drainAll(this.computeCapacity());
                }
              }
            }, this.heartbeatInterval)).unref === "function" ? base.unref() : void 0;
          } else {
            return clearInterval(this.heartbeat);
          }
        }
        async __publish__(message) {
          await this.yieldLoop();
          return this.instance.Events.trigger("message", message.toString());
        }
        async __disconnect__(flush) {
          await this.yieldLoop();
          clearInterval(this.heartbeat);
          return this.Promise.resolve();
        }
        yieldLoop(t = 0) {
          return new this.Promise(function(resolve, reject) {
            return setTimeout(resolve, t);
          });
        }
        computePenalty() {
          var ref;
          return (ref = this.storeOptions.penalty) != null ? ref : 15 * this.storeOptions.minTime || 5e3;
        }
        async __updateSettings__(options) {
          await this.yieldLoop();
          parser$2.overwrite(options, options, this.storeOptions);
          this._startHeartbeat();
          this.instance._drainAll(this.computeCapacity());
          return true;
        }
        async __running__() {
          await this.yieldLoop();
          return this._running;
        }
        async __queued__() {
          await this.yieldLoop();
          return this.instance.queued();
        }
        async __done__() {
          await this.yieldLoop();
          return this._done;
        }
        async __groupCheck__(time) {
          await this.yieldLoop();
          return this._nextRequest + this.timeout < time;
        }
        computeCapacity() {
          var maxConcurrent, reservoir;
          ({ maxConcurrent, reservoir } = this.storeOptions);
          if (maxConcurrent != null && reservoir != null) {
            return Math.min(maxConcurrent - this._running, reservoir);
          } else if (maxConcurrent != null) {
            return maxConcurrent - this._running;
          } else if (reservoir != null) {
            return reservoir;
          } else {
            return null;
          }
        }
        conditionsCheck(weight) {
          var capacity;
          capacity = this.computeCapacity();
          return capacity == null || weight <= capacity;
        }
        async __incrementReservoir__(incr) {
          var reservoir;
          await this.yieldLoop();
          reservoir = this.storeOptions.reservoir += incr;
          this.instance._drainAll(this.computeCapacity());
          return reservoir;
        }
        async __currentReservoir__() {
          await this.yieldLoop();
          return this.storeOptions.reservoir;
        }
        isBlocked(now) {
          return this._unblockTime >= now;
        }
        check(weight, now) {
          return this.conditionsCheck(weight) && this._nextRequest - now <= 0;
        }
        async __check__(weight) {
          var now;
          await this.yieldLoop();
          now = Date.now();
          return this.check(weight, now);
        }
        async __register__(index, weight, expiration) {
          var now, wait2;
          await this.yieldLoop();
          now = Date.now();
          if (this.conditionsCheck(weight)) {
            this._running += weight;
            if (this.storeOptions.reservoir != null) {
              this.storeOptions.reservoir -= weight;
            }
            wait2 = Math.max(this._nextRequest - now, 0);
            this._nextRequest = now + wait2 + this.storeOptions.minTime;
            return {
              success: true,
              wait: wait2,
              reservoir: this.storeOptions.reservoir
            };
          } else {
            return {
              success: false
            };
          }
        }
        strategyIsBlock() {
          return this.storeOptions.strategy === 3;
        }
        async __submit__(queueLength, weight) {
          var blocked, now, reachedHWM;
          await this.yieldLoop();
          if (this.storeOptions.maxConcurrent != null && weight > this.storeOptions.maxConcurrent) {
            throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
          }
          now = Date.now();
          reachedHWM = this.storeOptions.highWater != null && queueLength === this.storeOptions.highWater && !this.check(weight, now);
          blocked = this.strategyIsBlock() && (reachedHWM || this.isBlocked(now));
          if (blocked) {
            this._unblockTime = now + this.computePenalty();
            this._nextRequest = this._unblockTime + this.storeOptions.minTime;
            this.instance._dropAllQueued();
          }
          return {
            reachedHWM,
            blocked,
            strategy: this.storeOptions.strategy
          };
        }
        async __free__(index, weight) {
          await this.yieldLoop();
          this._running -= weight;
          this._done += weight;
          this.instance._drainAll(this.computeCapacity());
          return {
            running: this._running
          };
        }
      };
      var LocalDatastore_1 = LocalDatastore;
      var BottleneckError$3, States;
      BottleneckError$3 = BottleneckError_1;
      States = class States {
        constructor(status1) {
          this.status = status1;
          this._jobs = {};
          this.counts = this.status.map(function() {
            return 0;
          });
        }
        next(id) {
          var current, next;
          current = this._jobs[id];
          next = current + 1;
          if (current != null && next < this.status.length) {
            this.counts[current]--;
            this.counts[next]++;
            return this._jobs[id]++;
          } else if (current != null) {
            this.counts[current]--;
            return delete this._jobs[id];
          }
        }
        start(id) {
          var initial;
          initial = 0;
          this._jobs[id] = initial;
          return this.counts[initial]++;
        }
        remove(id) {
          var current;
          current = this._jobs[id];
          if (current != null) {
            this.counts[current]--;
            delete this._jobs[id];
          }
          return current != null;
        }
        jobStatus(id) {
          var ref;
          return (ref = this.status[this._jobs[id]]) != null ? ref : null;
        }
        statusJobs(status) {
          var k, pos, ref, results, v;
          if (status != null) {
            pos = this.status.indexOf(status);
            if (pos < 0) {
              throw new BottleneckError$3(`status must be one of ${this.status.join(", ")}`);
            }
            ref = this._jobs;
            results = [];
            for (k in ref) {
              v = ref[k];
              if (v === pos) {
                results.push(k);
              }
            }
            return results;
          } else {
            return Object.keys(this._jobs);
          }
        }
        statusCounts() {
          return this.counts.reduce(((acc, v, i) => {
            acc[this.status[i]] = v;
            return acc;
          }), {});
        }
      };
      var States_1 = States;
      var DLList$2, Sync;
      DLList$2 = DLList_1;
      Sync = class Sync {
        constructor(name, Promise2) {
          this.schedule = this.schedule.bind(this);
          this.name = name;
          this.Promise = Promise2;
          this._running = 0;
          this._queue = new DLList$2();
        }
        isEmpty() {
          return this._queue.length === 0;
        }
        async _tryToRun() {
          var args, cb, error, reject, resolve, returned, task;
          if (this._running < 1 && this._queue.length > 0) {
            this._running++;
            ({ task, args, resolve, reject } = this._queue.shift());
            cb = await (async function() {
              try {
                returned = await task(...args);
                return function() {
                  return resolve(returned);
                };
              } catch (error1) {
                error = error1;
                return function() {
                  return reject(error);
                };
              }
            })();
            this._running--;
            this._tryToRun();
            return cb();
          }
        }
        schedule(task, ...args) {
          var promise, reject, resolve;
          resolve = reject = null;
          promise = new this.Promise(function(_resolve, _reject) {
            resolve = _resolve;
            return reject = _reject;
          });
          this._queue.push({ task, args, resolve, reject });
          this._tryToRun();
          return promise;
        }
      };
      var Sync_1 = Sync;
      var version = "2.19.5";
      var version$1 = {
        version
      };
      var version$2 = /* @__PURE__ */ Object.freeze({
        version,
        default: version$1
      });
      var require$$2 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$3 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$4 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var Events$2, Group, IORedisConnection$1, RedisConnection$1, Scripts$1, parser$3;
      parser$3 = parser;
      Events$2 = Events_1;
      RedisConnection$1 = require$$2;
      IORedisConnection$1 = require$$3;
      Scripts$1 = require$$4;
      Group = (function() {
        class Group2 {
          constructor(limiterOptions = {}) {
            this.deleteKey = this.deleteKey.bind(this);
            this.limiterOptions = limiterOptions;
            parser$3.load(this.limiterOptions, this.defaults, this);
            this.Events = new Events$2(this);
            this.instances = {};
            this.Bottleneck = Bottleneck_1;
            this._startAutoCleanup();
            this.sharedConnection = this.connection != null;
            if (this.connection == null) {
              if (this.limiterOptions.datastore === "redis") {
                this.connection = new RedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
              } else if (this.limiterOptions.datastore === "ioredis") {
                this.connection = new IORedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
              }
            }
          }
          key(key = "") {
            var ref;
            return (ref = this.instances[key]) != null ? ref : (() => {
              var limiter;
              limiter = this.instances[key] = new this.Bottleneck(Object.assign(this.limiterOptions, {
                id: `${this.id}-${key}`,
                timeout: this.timeout,
                connection: this.connection
              }));
              this.Events.trigger("created", limiter, key);
              return limiter;
            })();
          }
          async deleteKey(key = "") {
            var deleted, instance;
            instance = this.instances[key];
            if (this.connection) {
              deleted = await this.connection.__runCommand__(["del", ...Scripts$1.allKeys(`${this.id}-${key}`)]);
            }
            if (instance != null) {
              delete this.instances[key];
              await instance.disconnect();
            }
            return instance != null || deleted > 0;
          }
          limiters() {
            var k, ref, results, v;
            ref = this.instances;
            results = [];
            for (k in ref) {
              v = ref[k];
              results.push({
                key: k,
                limiter: v
              });
            }
            return results;
          }
          keys() {
            return Object.keys(this.instances);
          }
          async clusterKeys() {
            var cursor, end, found, i, k, keys, len, next, start;
            if (this.connection == null) {
              return this.Promise.resolve(this.keys());
            }
            keys = [];
            cursor = null;
            start = `b_${this.id}-`.length;
            end = "_settings".length;
            while (cursor !== 0) {
              [next, found] = await this.connection.__runCommand__(["scan", cursor != null ? cursor : 0, "match", `b_${this.id}-*_settings`, "count", 1e4]);
              cursor = ~~next;
              for (i = 0, len = found.length; i < len; i++) {
                k = found[i];
                keys.push(k.slice(start, -end));
              }
            }
            return keys;
          }
          _startAutoCleanup() {
            var base;
            clearInterval(this.interval);
            return typeof (base = this.interval = setInterval(async () => {
              var e, k, ref, results, time, v;
              time = Date.now();
              ref = this.instances;
              results = [];
              for (k in ref) {
                v = ref[k];
                try {
                  if (await v._store.__groupCheck__(time)) {
                    results.push(this.deleteKey(k));
                  } else {
                    results.push(void 0);
                  }
                } catch (error) {
                  e = error;
                  results.push(v.Events.trigger("error", e));
                }
              }
              return results;
            }, this.timeout / 2)).unref === "function" ? base.unref() : void 0;
          }
          updateSettings(options = {}) {
            parser$3.overwrite(options, this.defaults, this);
            parser$3.overwrite(options, options, this.limiterOptions);
            if (options.timeout != null) {
              return this._startAutoCleanup();
            }
          }
          disconnect(flush = true) {
            var ref;
            if (!this.sharedConnection) {
              return (ref = this.connection) != null ? ref.disconnect(flush) : void 0;
            }
          }
        }
        Group2.prototype.defaults = {
          timeout: 1e3 * 60 * 5,
          connection: null,
          Promise,
          id: "group-key"
        };
        return Group2;
      }).call(commonjsGlobal);
      var Group_1 = Group;
      var Batcher, Events$3, parser$4;
      parser$4 = parser;
      Events$3 = Events_1;
      Batcher = (function() {
        class Batcher2 {
          constructor(options = {}) {
            this.options = options;
            parser$4.load(this.options, this.defaults, this);
            this.Events = new Events$3(this);
            this._arr = [];
            this._resetPromise();
            this._lastFlush = Date.now();
          }
          _resetPromise() {
            return this._promise = new this.Promise((res, rej) => {
              return this._resolve = res;
            });
          }
          _flush() {
            clearTimeout(this._timeout);
            this._lastFlush = Date.now();
            this._resolve();
            this.Events.trigger("batch", this._arr);
            this._arr = [];
            return this._resetPromise();
          }
          add(data) {
            var ret;
            this._arr.push(data);
            ret = this._promise;
            if (this._arr.length === this.maxSize) {
              this._flush();
            } else if (this.maxTime != null && this._arr.length === 1) {
              this._timeout = setTimeout(() => {
                return this._flush();
              }, this.maxTime);
            }
            return ret;
          }
        }
        Batcher2.prototype.defaults = {
          maxTime: null,
          maxSize: null,
          Promise
        };
        return Batcher2;
      }).call(commonjsGlobal);
      var Batcher_1 = Batcher;
      var require$$4$1 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$8 = getCjsExportFromNamespace(version$2);
      var Bottleneck2, DEFAULT_PRIORITY$1, Events$4, Job$1, LocalDatastore$1, NUM_PRIORITIES$1, Queues$1, RedisDatastore$1, States$1, Sync$1, parser$5, splice = [].splice;
      NUM_PRIORITIES$1 = 10;
      DEFAULT_PRIORITY$1 = 5;
      parser$5 = parser;
      Queues$1 = Queues_1;
      Job$1 = Job_1;
      LocalDatastore$1 = LocalDatastore_1;
      RedisDatastore$1 = require$$4$1;
      Events$4 = Events_1;
      States$1 = States_1;
      Sync$1 = Sync_1;
      Bottleneck2 = (function() {
        class Bottleneck3 {
          constructor(options = {}, ...invalid) {
            var storeInstanceOptions, storeOptions;
            this._addToQueue = this._addToQueue.bind(this);
            this._validateOptions(options, invalid);
            parser$5.load(options, this.instanceDefaults, this);
            this._queues = new Queues$1(NUM_PRIORITIES$1);
            this._scheduled = {};
            this._states = new States$1(["RECEIVED", "QUEUED", "RUNNING", "EXECUTING"].concat(this.trackDoneStatus ? ["DONE"] : []));
            this._limiter = null;
            this.Events = new Events$4(this);
            this._submitLock = new Sync$1("submit", this.Promise);
            this._registerLock = new Sync$1("register", this.Promise);
            storeOptions = parser$5.load(options, this.storeDefaults, {});
            this._store = (function() {
              if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) {
                storeInstanceOptions = parser$5.load(options, this.redisStoreDefaults, {});
                return new RedisDatastore$1(this, storeOptions, storeInstanceOptions);
              } else if (this.datastore === "local") {
                storeInstanceOptions = parser$5.load(options, this.localStoreDefaults, {});
                return new LocalDatastore$1(this, storeOptions, storeInstanceOptions);
              } else {
                throw new Bottleneck3.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
              }
            }).call(this);
            this._queues.on("leftzero", () => {
              var ref;
              return (ref = this._store.heartbeat) != null ? typeof ref.ref === "function" ? ref.ref() : void 0 : void 0;
            });
            this._queues.on("zero", () => {
              var ref;
              return (ref = this._store.heartbeat) != null ? typeof ref.unref === "function" ? ref.unref() : void 0 : void 0;
            });
          }
          _validateOptions(options, invalid) {
            if (!(options != null && typeof options === "object" && invalid.length === 0)) {
              throw new Bottleneck3.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
            }
          }
          ready() {
            return this._store.ready;
          }
          clients() {
            return this._store.clients;
          }
          channel() {
            return `b_${this.id}`;
          }
          channel_client() {
            return `b_${this.id}_${this._store.clientId}`;
          }
          publish(message) {
            return this._store.__publish__(message);
          }
          disconnect(flush = true) {
            return this._store.__disconnect__(flush);
          }
          chain(_limiter) {
            this._limiter = _limiter;
            return this;
          }
          queued(priority) {
            return this._queues.queued(priority);
          }
          clusterQueued() {
            return this._store.__queued__();
          }
          empty() {
            return this.queued() === 0 && this._submitLock.isEmpty();
          }
          running() {
            return this._store.__running__();
          }
          done() {
            return this._store.__done__();
          }
          jobStatus(id) {
            return this._states.jobStatus(id);
          }
          jobs(status) {
            return this._states.statusJobs(status);
          }
          counts() {
            return this._states.statusCounts();
          }
          _randomIndex() {
            return Math.random().toString(36).slice(2);
          }
          check(weight = 1) {
            return this._store.__check__(weight);
          }
          _clearGlobalState(index) {
            if (this._scheduled[index] != null) {
              clearTimeout(this._scheduled[index].expiration);
              delete this._scheduled[index];
              return true;
            } else {
              return false;
            }
          }
          async _free(index, job, options, eventInfo) {
            var e, running;
            try {
              ({ running } = await this._store.__free__(index, options.weight));
              this.Events.trigger("debug", `Freed ${options.id}`, eventInfo);
              if (running === 0 && this.empty()) {
                return this.Events.trigger("idle");
              }
            } catch (error1) {
              e = error1;
              return this.Events.trigger("error", e);
            }
          }
          _run(index, job, wait2) {
            var clearGlobalState, free, run;
            job.doRun();
            clearGlobalState = this._clearGlobalState.bind(this, index);
            run = this._run.bind(this, index, job);
            free = this._free.bind(this, index, job);
            return this._scheduled[index] = {
              timeout: setTimeout(() => {
                return job.doExecute(this._limiter, clearGlobalState, run, free);
              }, wait2),
              expiration: job.options.expiration != null ? setTimeout(function() {
                return job.doExpire(clearGlobalState, run, free);
              }, wait2 + job.options.expiration) : void 0,
              job
            };
          }
          _drainOne(capacity) {
            return this._registerLock.schedule(() => {
              var args, index, next, options, queue;
              if (this.queued() === 0) {
                return this.Promise.resolve(null);
              }
              queue = this._queues.getFirst();
              ({ options, args } = next = queue.first());
              if (capacity != null && options.weight > capacity) {
                return this.Promise.resolve(null);
              }
              this.Events.trigger("debug", `Draining ${options.id}`, { args, options });
              index = this._randomIndex();
              return this._store.__register__(index, options.weight, options.expiration).then(({ success, wait: wait2, reservoir }) => {
                var empty;
                this.Events.trigger("debug", `Drained ${options.id}`, { success, args, options });
                if (success) {
                  queue.shift();
                  empty = this.empty();
                  if (empty) {
                    this.Events.trigger("empty");
                  }
                  if (reservoir === 0) {
                    this.Events.trigger("depleted", empty);
                  }
                  this._run(index, next, wait2);
                  return this.Promise.resolve(options.weight);
                } else {
                  return this.Promise.resolve(null);
                }
              });
            });
          }
          _drainAll(capacity, total = 0) {
            return this._drainOne(capacity).then((drained) => {
              var newCapacity;
              if (drained != null) {
                newCapacity = capacity != null ? capacity - drained : capacity;
                return this._drainAll(newCapacity, total + drained);
              } else {
                return this.Promise.resolve(total);
              }
            }).catch((e) => {
              return this.Events.trigger("error", e);
            });
          }
          _dropAllQueued(message) {
            return this._queues.shiftAll(function(job) {
              return job.doDrop({ message });
            });
          }
          stop(options = {}) {
            var done, waitForExecuting;
            options = parser$5.load(options, this.stopDefaults);
            waitForExecuting = (at) => {
              var finished;
              finished = () => {
                var counts;
                counts = this._states.counts;
                return counts[0] + counts[1] + counts[2] + counts[3] === at;
              };
              return new this.Promise((resolve, reject) => {
                if (finished()) {
                  return resolve();
                } else {
                  return this.on("done", () => {
                    if (finished()) {
                      this.removeAllListeners("done");
                      return resolve();
                    }
                  });
                }
              });
            };
            done = options.dropWaitingJobs ? (this._run = function(index, next) {
              return next.doDrop({
                message: options.dropErrorMessage
              });
            }, this._drainOne = () => {
              return this.Promise.resolve(null);
            }, this._registerLock.schedule(() => {
              return this._submitLock.schedule(() => {
                var k, ref, v;
                ref = this._scheduled;
                for (k in ref) {
                  v = ref[k];
                  if (this.jobStatus(v.job.options.id) === "RUNNING") {
                    clearTimeout(v.timeout);
                    clearTimeout(v.expiration);
                    v.job.doDrop({
                      message: options.dropErrorMessage
                    });
                  }
                }
                this._dropAllQueued(options.dropErrorMessage);
                return waitForExecuting(0);
              });
            })) : this.schedule({
              priority: NUM_PRIORITIES$1 - 1,
              weight: 0
            }, () => {
              return waitForExecuting(1);
            });
            this._receive = function(job) {
              return job._reject(new Bottleneck3.prototype.BottleneckError(options.enqueueErrorMessage));
            };
            this.stop = () => {
              return this.Promise.reject(new Bottleneck3.prototype.BottleneckError("stop() has already been called"));
            };
            return done;
          }
          async _addToQueue(job) {
            var args, blocked, error, options, reachedHWM, shifted, strategy;
            ({ args, options } = job);
            try {
              ({ reachedHWM, blocked, strategy } = await this._store.__submit__(this.queued(), options.weight));
            } catch (error1) {
              error = error1;
              this.Events.trigger("debug", `Could not queue ${options.id}`, { args, options, error });
              job.doDrop({ error });
              return false;
            }
            if (blocked) {
              job.doDrop();
              return true;
            } else if (reachedHWM) {
              shifted = strategy === Bottleneck3.prototype.strategy.LEAK ? this._queues.shiftLastFrom(options.priority) : strategy === Bottleneck3.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(options.priority + 1) : strategy === Bottleneck3.prototype.strategy.OVERFLOW ? job : void 0;
              if (shifted != null) {
                shifted.doDrop();
              }
              if (shifted == null || strategy === Bottleneck3.prototype.strategy.OVERFLOW) {
                if (shifted == null) {
                  job.doDrop();
                }
                return reachedHWM;
              }
            }
            job.doQueue(reachedHWM, blocked);
            this._queues.push(job);
            await this._drainAll();
            return reachedHWM;
          }
          _receive(job) {
            if (this._states.jobStatus(job.options.id) != null) {
              job._reject(new Bottleneck3.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`));
              return false;
            } else {
              job.doReceive();
              return this._submitLock.schedule(this._addToQueue, job);
            }
          }
          submit(...args) {
            var cb, fn, job, options, ref, ref1, task;
            if (typeof args[0] === "function") {
              ref = args, [fn, ...args] = ref, [cb] = splice.call(args, -1);
              options = parser$5.load({}, this.jobDefaults);
            } else {
              ref1 = args, [options, fn, ...args] = ref1, [cb] = splice.call(args, -1);
              options = parser$5.load(options, this.jobDefaults);
            }
            task = (...args2) => {
              return new this.Promise(function(resolve, reject) {
                return fn(...args2, function(...args3) {
                  return (args3[0] != null ? reject : resolve)(args3);
                });
              });
            };
            job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
            job.promise.then(function(args2) {
              return typeof cb === "function" ? cb(...args2) : void 0;
            }).catch(function(args2) {
              if (Array.isArray(args2)) {
                return typeof cb === "function" ? cb(...args2) : void 0;
              } else {
                return typeof cb === "function" ? cb(args2) : void 0;
              }
            });
            return this._receive(job);
          }
          schedule(...args) {
            var job, options, task;
            if (typeof args[0] === "function") {
              [task, ...args] = args;
              options = {};
            } else {
              [options, task, ...args] = args;
            }
            job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
            this._receive(job);
            return job.promise;
          }
          wrap(fn) {
            var schedule, wrapped;
            schedule = this.schedule.bind(this);
            wrapped = function(...args) {
              return schedule(fn.bind(this), ...args);
            };
            wrapped.withOptions = function(options, ...args) {
              return schedule(options, fn, ...args);
            };
            return wrapped;
          }
          async updateSettings(options = {}) {
            await this._store.__updateSettings__(parser$5.overwrite(options, this.storeDefaults));
            parser$5.overwrite(options, this.instanceDefaults, this);
            return this;
          }
          currentReservoir() {
            return this._store.__currentReservoir__();
          }
          incrementReservoir(incr = 0) {
            return this._store.__incrementReservoir__(incr);
          }
        }
        Bottleneck3.default = Bottleneck3;
        Bottleneck3.Events = Events$4;
        Bottleneck3.version = Bottleneck3.prototype.version = require$$8.version;
        Bottleneck3.strategy = Bottleneck3.prototype.strategy = {
          LEAK: 1,
          OVERFLOW: 2,
          OVERFLOW_PRIORITY: 4,
          BLOCK: 3
        };
        Bottleneck3.BottleneckError = Bottleneck3.prototype.BottleneckError = BottleneckError_1;
        Bottleneck3.Group = Bottleneck3.prototype.Group = Group_1;
        Bottleneck3.RedisConnection = Bottleneck3.prototype.RedisConnection = require$$2;
        Bottleneck3.IORedisConnection = Bottleneck3.prototype.IORedisConnection = require$$3;
        Bottleneck3.Batcher = Bottleneck3.prototype.Batcher = Batcher_1;
        Bottleneck3.prototype.jobDefaults = {
          priority: DEFAULT_PRIORITY$1,
          weight: 1,
          expiration: null,
          id: "<no-id>"
        };
        Bottleneck3.prototype.storeDefaults = {
          maxConcurrent: null,
          minTime: 0,
          highWater: null,
          strategy: Bottleneck3.prototype.strategy.LEAK,
          penalty: null,
          reservoir: null,
          reservoirRefreshInterval: null,
          reservoirRefreshAmount: null,
          reservoirIncreaseInterval: null,
          reservoirIncreaseAmount: null,
          reservoirIncreaseMaximum: null
        };
        Bottleneck3.prototype.localStoreDefaults = {
          Promise,
          timeout: null,
          heartbeatInterval: 250
        };
        Bottleneck3.prototype.redisStoreDefaults = {
          Promise,
          timeout: null,
          heartbeatInterval: 5e3,
          clientTimeout: 1e4,
          Redis: null,
          clientOptions: {},
          clusterNodes: null,
          clearDatastore: false,
          connection: null
        };
        Bottleneck3.prototype.instanceDefaults = {
          datastore: "local",
          connection: null,
          id: "<no-id>",
          rejectOnDrop: true,
          trackDoneStatus: false,
          Promise
        };
        Bottleneck3.prototype.stopDefaults = {
          enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
          dropWaitingJobs: true,
          dropErrorMessage: "This limiter has been stopped."
        };
        return Bottleneck3;
      }).call(commonjsGlobal);
      var Bottleneck_1 = Bottleneck2;
      var lib = Bottleneck_1;
      return lib;
    }));
  }
});

// src/search/text/common-sentences.ts
function ownPart(message, instead) {
  const holes = /\{[A-Za-z]\w*\}/g;
  const isOwn = new RegExp("\\p{L}{3}", "u").test(withoutCommon(message, () => " ").replace(holes, " "));
  return isOwn ? withoutCommon(message, instead) : message;
}
var SENTENCES, OF_NOBODY, OF_ANY_PART, COMMON, withoutCommon, withoutLoading;
var init_common_sentences = __esm({
  "src/search/text/common-sentences.ts"() {
    "use strict";
    SENTENCES = [
      "response status code does not indicate success",
      "the (?:remote )?server returned an error",
      "(?:the )?request failed with (?:http )?status(?: code)?",
      "(?:the )?requested url returned error",
      "failed with (?:error|exit|status) code",
      "exited with (?:exit |error )?code",
      'exception calling "\\w+" with "\\d+" argument\\(s\\)',
      "one or more errors occurred",
      // A type of its own names its program.
      "exception of type 'system\\.[\\w.+`]{1,200}' was thrown"
    ];
    OF_NOBODY = [
      "object reference not set to an instance of an object",
      "value cannot be null(?:\\.? \\(?parameter(?: name:)? '?\\w+'?\\)?)?",
      "index was (?:out of range|outside the bounds of the array)",
      "must be non-negative and less than the size of the collection",
      "(?:the )?input string (?:'[^'\\n]{0,80}' )?was not in a correct format",
      "specified cast is not valid|sequence contains no (?:matching )?elements?",
      "you cannot call a method on a null-valued expression",
      "cannot bind argument to parameter '\\w+' because it is (?:null|an empty string)",
      "(?:the )?operation (?:has )?timed out|(?:the )?operation (?:was|has been) cancell?ed|a task was cancell?ed",
      "access to the path (?:'[^'\\n]{1,300}' )?is denied",
      "the underlying connection was closed|unable to connect to the remote server",
      "unable to read data from the transport connection|the ssl connection could not be established",
      "an error occurred while sending the request|see (?:the )?inner exception",
      "no connection could be made because the target machine actively refused it",
      "an existing connection was forcibly closed by the remote host",
      "'?nonetype'? object (?:has no attribute|is not (?:subscriptable|iterable|callable))",
      "(?:list|string) index out of range|max retries exceeded with url",
      "cannot read propert(?:y|ies) of (?:undefined|null)|undefined is not (?:a function|an object|iterable)",
      "(?:connect |getaddrinfo |read )?(?:econnrefused|econnreset|etimedout|enotfound|eai_again)|socket hang up",
      "connection (?:refused|reset by peer|timed out)|(?:read|connect) timed out|no route to host",
      "no such host(?: is known)?|no such file or directory|name or service not known",
      "unexpected token \\S{1,12} in json at position \\d+|unexpected end of json input"
    ];
    OF_ANY_PART = /could not load file or assembly|or one of its dependencies|could not find or load a specific file|(?:an )?assembly with (?:the )?same name is already loaded|version=[^\s,]{1,40}, culture=\w{1,20}, publickeytoken=|the system cannot find the (?:file|path) specified/gi;
    COMMON = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(${OF_NOBODY.join("|")})|(?:${SENTENCES.join("|")})\\b[\\s:.'"([-]*(?:-?\\d{1,10}|0x[\\da-f]{1,8})?(?:\\s*\\([^()\\n]{0,40}\\)|[)\\]'"]* ?(?:bad request|unauthorized|forbidden|not found|internal server error)?))`,
      "giu"
    );
    withoutCommon = (text, instead) => text.replace(COMMON, (sentence, ofNobody) => instead(sentence, !ofNobody));
    withoutLoading = (text) => text.replace(OF_ANY_PART, "{}");
  }
});

// src/search/text/statuses.ts
function statusesIn(text) {
  const found = new Set(
    [...text.slice(0, READ2).matchAll(STATUS4)].map(([, called, meant]) => `HTTP ${called ?? meant}`)
  );
  return found.size > MOST5 ? [] : [...found];
}
var MEANING, CALLED2, STATUS4, MOST5, READ2;
var init_statuses = __esm({
  "src/search/text/statuses.ts"() {
    "use strict";
    MEANING = "bad request|unauthori[sz]ed|payment required|forbidden|not found|method not allowed|not acceptable|request time-?out|conflict|gone|precondition failed|unprocessable|locked|too ?many ?requests|internal server error|not implemented|bad gateway|service unavailable|gateway time-?out|insufficient storage";
    CALLED2 = "http(?:/\\d(?:\\.\\d)?)?(?: error)?|status(?:[ _-]?code)?(?: does not indicate success)?|(?:returned|responded with)(?: an?)?(?: error| status)?";
    STATUS4 = /* @__PURE__ */ (() => new RegExp(
      `(?:(?:\\b(?:${CALLED2})|->)[ "'\`:=([]{0,5}([45]\\d\\d)(?![\\w.-]?\\d)|(?<![\\w.-])([45]\\d\\d)[)\\]]?[ :,(-]{0,3}(?:${MEANING})\\b)`,
      "gi"
    ))();
    MOST5 = 2;
    READ2 = 4e3;
  }
});

// src/search/statements.ts
function statementsOf(typed) {
  const text = typed.slice(0, READ3);
  const lines = text.split("\n").map((line) => line.trim());
  const longest = Math.max(...lines.map(({ length }) => length));
  const runs = [];
  let run = [];
  for (const line of lines) {
    if (line) run.push(line);
    if (line.length >= FULL * longest) continue;
    if (run.length > 0) runs.push(run.join(" "));
    run = [];
  }
  if (run.length > 0) runs.push(run.join(" "));
  const whole2 = text.trim().replace(/\s+/g, " ");
  const says = (one) => one !== whole2 && lettersAndDigits(one) >= LEAST_LETTERS && one.match(WORD9)?.[LEAST_WORDS - 1];
  const isOwn = (one) => says(one) && lettersAndDigits(withoutCommon(one, () => " ")) >= LEAST_BEHIND;
  const longestFirst = [.../* @__PURE__ */ new Set([...runs, ...lines])].sort((a, b) => lettersAndDigits(b) - lettersAndDigits(a));
  const said = longestFirst.filter(says).slice(0, MOST6);
  const behind = longestFirst.flatMap((one) => BEFORE2.test(one) ? one.replace(BEFORE2, "") : []).filter(isOwn);
  return [.../* @__PURE__ */ new Set([...said, ...behind.slice(0, MOST_BEHIND), ...statusesIn(text)])].filter((one) => one !== whole2);
}
function answerByStatement(whole2, said, statement) {
  const isStatus = statusesIn(statement)[0] === statement;
  if (isStatus && whole2.unknownCodes.length > 0) return void 0;
  const results = said.results.filter(({ confidence }) => confidence !== "words");
  const led = isStatus ? claiming(results) : results;
  if (led.length === 0 || led.length > TOO_MANY) return void 0;
  const possible = (result) => ({ ...result, confidence: "possible" });
  return {
    ...whole2,
    results: led.map(possible),
    alike: isStatus ? 0 : said.alike,
    suggestions: [],
    question: void 0
  };
}
function claiming(results) {
  const own = results.filter(({ places }) => places.some(({ field }) => field === "code"));
  return own.length > MOST_OF_STATUS ? own.slice(-1) : own;
}
var MOST6, LEAST_LETTERS, LEAST_WORDS, WORD9, FULL, BEFORE2, MOST_BEHIND, LEAST_BEHIND, TOO_MANY, MOST_OF_STATUS, READ3, leadsNowhere;
var init_statements = __esm({
  "src/search/statements.ts"() {
    "use strict";
    init_may_mend_words();
    init_common_sentences();
    init_normalise();
    init_statuses();
    MOST6 = 4;
    LEAST_LETTERS = 14;
    LEAST_WORDS = 3;
    WORD9 = new RegExp("(?<![\\p{L}\\p{N}@._:/\\\\-])\\p{L}{2,}(?![\\p{L}\\p{N}@_/\\\\-]|[.:]\\S)", "gu");
    FULL = 0.75;
    BEFORE2 = /^.{0,120}?(?::|-+>)\s+/u;
    MOST_BEHIND = 2;
    LEAST_BEHIND = 36;
    TOO_MANY = 12;
    MOST_OF_STATUS = 3;
    READ3 = 4e3;
    leadsNowhere = (typed, { results, cardCodes }) => results.length + cardCodes.length === 0 && (isLong(typed) || statusesIn(typed).length > 0);
  }
});

// src/finder/statement-part.ts
var statement_part_exports = {};
__export(statement_part_exports, {
  answerByStatement: () => answerByStatement,
  leadsNowhere: () => leadsNowhere,
  statementsOf: () => statementsOf
});
var init_statement_part = __esm({
  "src/finder/statement-part.ts"() {
    "use strict";
    init_statements();
  }
});

// src/words/en/locale.ts
var LOCALE = "en-GB";

// src/words/format-list.ts
function formatList(parts, type = "conjunction") {
  return new Intl.ListFormat(LOCALE, { type }).format(parts);
}

// src/words/format-number.ts
var numbers = new Intl.NumberFormat(LOCALE);
function formatNumber(count) {
  return numbers.format(count);
}

// src/words/en/action.ts
var ACTION_COMMENT_WORDS = {
  one: (link) => `This error is documented: ${link}`,
  several: "These errors are documented:",
  likeliest: (cause) => `**Likeliest cause:** ${cause}`,
  firstStep: (step) => `**First step:** ${step}`,
  allSteps: (link) => `All causes and steps: ${link}`,
  /** Above all else. Nothing of the secret is said again. */
  secret: "**This issue seems to hold a password, key or token.** Revoke it now: whoever reads here may have copied it. Then take it out of the text; the history of its edits still shows it, and can be deleted there.",
  secretGone: "**An earlier version of this issue seemed to hold a password, key or token.** If it is not revoked yet, revoke it: the history of the edits still shows it, and can be deleted there.",
  /** After an edit. */
  noLonger: "As this issue reads now, nothing that is documented clearly fits it. What stood here before no longer counts.",
  foot: "Written by a program that compares issues with what is documented. It follows the edits of this issue."
};
var ACTION_LOG_WORDS = {
  documented: (ids) => `Documented: ${formatList(ids)}.`,
  silent: "Nothing that is documented clearly fits this issue.",
  secret: "The issue seems to hold a secret. It should be revoked.",
  wrote: {
    created: "Left a comment.",
    edited: "Edited the comment.",
    same: "The comment says so already.",
    none: "Left no comment."
  },
  cut: (most) => `The issue is long: the first ${formatNumber(most)} characters of it were read.`,
  // What is left alone.
  otherAction: (action) => `Only issues that are opened or edited are read; this one was ${action}.`,
  pullRequest: "A pull request is no issue: it is left alone.",
  bot: "The issue was written by a program: it is left alone.",
  // What is wrong, and what to do.
  otherEvent: (event) => `This action reads issues; the event is ${event}. Let the workflow begin with: on: { issues: { types: [opened, edited] } }`,
  noEvent: "There is no event to read: GITHUB_EVENT_PATH names no file with an event of an issue. This action runs in a workflow of GitHub.",
  missingInput: (name) => `The input ${name} is missing.`,
  noToken: "The input token is missing, and there is no GITHUB_TOKEN. Leave token out of the workflow, or give it one that may write issues.",
  notThere: (place) => `${place} is no Faultfinder site: field.json cannot be read there. Give the address of the site, with its base path, or the folder of a built one.`,
  unreadable: (place, why) => `The site ${place} cannot be read: ${why}.`,
  otherVersion: (place) => `${place} was built by another version of Faultfinder, or is being published now. Use the version of this action that belongs to the site.`,
  notSecure: (place) => `${place} is no address that begins with https://, and no folder.`,
  noAddress: (place) => `The pages of ${place} do not say where they are published. Give the address as site, or set origin in the content and build again.`,
  noPage: (id) => `The page of ${id} cannot be read as the copy errors/<id>.md that this version makes.`,
  refused: "GitHub refuses to write the comment. The job needs: permissions: { issues: write }",
  notFound: "GitHub does not know this issue, or the token may not read it.",
  github: (status, what) => `GitHub answers ${status} when ${what}. Nothing was written. Run the job again.`,
  what: { read: "the issue is read", list: "its comments are read", write: "the comment is written" },
  unforeseen: (name) => `Something went wrong (${name}). Nothing was written.`
};

// src/action/action-problem.ts
var ActionProblem = class extends Error {
};

// src/action/quiet-markdown.ts
var APART = "⁠";
var ADDRESS = "https?:\\/\\/[^\\s()<>\"'`\\\\[\\]|]+";
var PIECE = new RegExp(
  [
    "^`{3}(?<language>\\w*)\\n(?<block>[\\s\\S]*?)\\n?^`{3}[ \\t]*$",
    "(?<![\\\\`])`(?<code>[^`\\n]+)`(?!`)",
    `(?<![\\\\!])\\[(?<words>(?:[^[\\]\\n\`\\\\]|\\\\.)+)\\]\\((?<link>${ADDRESS})\\)`,
    `(?<address>${ADDRESS})`,
    "(?<![\\\\*])\\*\\*(?<bold>[^*\\n`[\\]\\\\:]+)\\*\\*(?!\\*)"
  ].join("|"),
  "gm"
);
var TELLING = /^(https?:\/\/)(?:www\.)?github\.com(?=\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit)\/)/i;
var quietText = (text) => text.replace(/[\\`*_{}[\]()<>!|~&#$]/g, "\\$&").replace(/(?<![\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}_-]|$)/gu, `@${APART}`).replace(/#(?=\d|$)/g, `#${APART}`).replace(/gh-(?=\d)/gi, (sign) => sign + APART);
function quietMarkdown(markdown) {
  let quiet = "";
  let done = 0;
  const say = (to) => {
    quiet += quietText(plain(markdown.slice(done, to)));
  };
  for (const match of markdown.matchAll(PIECE)) {
    say(match.index);
    done = match.index + match[0].length;
    const {
      language = "",
      block,
      code,
      words = "",
      link,
      address,
      bold
    } = match.groups;
    if (block !== void 0) quiet += `\`\`\`${language}
${block}
\`\`\``;
    else if (code !== void 0) quiet += `\`${code}\``;
    else if (link !== void 0) quiet += `[${quietText(plain(words))}](${untold(link)})`;
    else if (address !== void 0) quiet += `<${untold(address)}>`;
    else quiet += `**${quietText(bold ?? "")}**`;
  }
  say(markdown.length);
  return quiet;
}
var plain = (markdown) => markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1");
var untold = (address) => address.replace(TELLING, "$1redirect.github.com");

// src/action/comment-text.ts
var MARK = "<!-- faultfinder-action";
var WARNED = "warned";
var LONGEST_STEP = 800;
var isOwnText = (body) => body?.startsWith(`${MARK} `) ?? false;
function commentText({ entries, hasSecret }, before) {
  const hadSecret = before?.startsWith(`${MARK} ${WARNED} `) ?? false;
  if (entries.length === 0 && !hasSecret && before === void 0) return void 0;
  const { one, several, secret, secretGone, noLonger, foot } = ACTION_COMMENT_WORDS;
  const isLone = entries.length === 1;
  return [
    `${MARK} ${hasSecret || hadSecret ? `${WARNED} ` : ""}-->`,
    ...hasSecret ? [warning(secret)] : hadSecret ? [warning(secretGone)] : [],
    ...entries.length > 1 ? [several] : [],
    ...entries.map((facts) => entryText(facts, isLone ? one : (link) => `### ${link}`)),
    ...entries.length === 0 && before !== void 0 && !isOnlyWarning(before) ? [noLonger] : [],
    `<sub>${foot}</sub>`
  ].join("\n\n");
}
var warning = (text) => `> [!WARNING]
> ${text}`;
var isOnlyWarning = (body) => body.startsWith(`${MARK} ${WARNED} `) && !body.includes("](") && !body.includes(ACTION_COMMENT_WORDS.noLonger);
function entryText({ title, url, cause, step }, opening) {
  const { likeliest, firstStep: firstStep2, allSteps } = ACTION_COMMENT_WORDS;
  const isRead = step !== void 0 && step.length <= LONGEST_STEP;
  return [
    opening(`**[${quietText(title)}](${url})**`),
    ...cause ? [likeliest(quietMarkdown(cause))] : [],
    ...isRead ? [firstStep2(quietMarkdown(step))] : [],
    allSteps(`<${url}>`)
  ].join("\n\n");
}

// src/finder/answer-of.ts
init_may_mend_words();

// src/search/misread-answer.ts
init_may_mend_words();
function saysMore(read2, plain2) {
  if (plain2.results.length > 0) return read2.results[0]?.confidence === "best";
  return read2.results.length > 0 || read2.suggestions.length > 0 && plain2.suggestions.length === 0;
}
var needsRest = (plain2, readCodes) => readCodes.length > 0 && (!isFoundAsTyped(plain2) || readCodes.some(({ isBroken }) => isBroken));
var unsure = (results) => results.map((one) => one.confidence === "best" ? { ...one, confidence: "possible" } : one);
function misreadAnswer(answers, entries) {
  const codesOf2 = (id) => entries.find((one) => one.id === id)?.codes ?? [];
  const answer = answerAsRead(answers, codesOf2);
  const [first] = answer.results;
  if (first?.confidence !== "best" || answers.strange.length === 0) return answer;
  const own = codesOf2(first.id).flatMap((code) => code.match(/\d{3,}/g) ?? []);
  if (own.some((digits) => answers.strange.join().includes(digits))) return answer;
  return { ...answer, results: unsure(answer.results) };
}
function answerAsRead({ plain: plain2, read: read2, rest, readCodes }, codesOf2) {
  const codes = readCodes.flatMap((one) => one.codes.map((code) => code.toLowerCase()));
  const isOne = readCodes.every((one) => one.codes.length === 1);
  const byRest = (id) => rest.results.find((one) => one.id === id)?.confidence;
  const perhaps = (result) => ({
    ...result,
    confidence: "possible",
    places: result.places.map(({ excerpt: excerpt2, ...place }) => ({
      ...place,
      excerpt: { ...excerpt2, before: excerpt2.before + excerpt2.match, match: "" }
    }))
  });
  const found = read2.results.flatMap((result) => {
    const { id, confidence } = result;
    const said = byRest(id);
    if (confidence === "best" && (said === "best" || isOne && said === "possible")) return [result];
    const isOfCode = () => codesOf2(id).some((code) => codes.includes(code.toLowerCase()));
    if (confidence === "words") return [result];
    return confidence !== "exact" || isOfCode() ? [perhaps(result)] : [];
  });
  if (codes.length === 0 && !saysMore({ ...read2, results: found }, plain2)) return plain2;
  const isBroken = readCodes.some((one) => one.isBroken);
  const whole2 = { ...read2, results: found };
  const [head, others] = !isFoundAsTyped(plain2) ? [whole2, plain2.results] : !isBroken ? [plain2, found] : found[0]?.confidence === "best" ? [whole2, unsure(plain2.results)] : [{ ...plain2, results: unsure(plain2.results) }, found];
  const listed2 = new Set(head.results.map(({ id }) => id));
  const { reading } = head;
  const { redaction, handOn } = plain2.reading ?? reading ?? {};
  return {
    ...head,
    results: [...head.results, ...others.filter(({ id }) => !listed2.has(id))],
    alike: Math.min(head.alike, head.results.length),
    cardCodes: [.../* @__PURE__ */ new Set([...head.cardCodes, ...read2.cardCodes, ...plain2.cardCodes])],
    hasSecret: plain2.hasSecret,
    // What is handed on is as it was typed.
    reading: reading && redaction && handOn ? { ...reading, redaction, handOn } : reading,
    ...readCodes.length > 0 && { readCodes }
  };
}
function noteMisread({ results, readCodes = [] }, note) {
  if (results[0]?.confidence === "best") return;
  for (const { typed, codes } of readCodes) note?.({ kind: "misread", typed, codes });
}

// src/search/text/codes.ts
function isGenericCode(code, { generic }) {
  return generic.has(code.toLowerCase()) || /^http[ -]?\d{3}$/i.test(code);
}
function bareForm(code, { families }) {
  for (const { bare: hasBare, whole: whole2 } of families) {
    const bare2 = hasBare ? whole2.exec(code)?.[1] : void 0;
    if (bare2) return bare2.toLowerCase();
  }
  return void 0;
}
function joinCodes(text, { families }) {
  return families.reduce((joined2, { apart }) => apart ? joined2.replace(apart, "$1") : joined2, text);
}
var unclaimedCodesIn = (text, vocabulary, known2) => tellingCodesIn(text, vocabulary).filter((code) => !known2.has(code));
function tellingCodesIn(text, { families }) {
  const found = families.flatMap(
    ({ isVague, within }) => isVague ? [] : [...text.matchAll(within)].map(([code]) => code.toLowerCase())
  );
  return [...new Set(found)];
}

// src/search/text/code-spelling.ts
var FAILURES = 2147483648;
var ALL = 4294967296;
var HEXADECIMAL = /^(?:0?x|&h)(?:0{8}|f{8})?([0-9a-f]{8})[lu]{0,3}$/;
var BARE = /^([89a-f][0-9a-f]{7})h?$/;
var written = (number) => `0x${number.toString(16).padStart(8, "0")}`;
function canonicalNumber(text) {
  const joined2 = text.toLowerCase().replace(/[\s_]+/g, "");
  const digits = (HEXADECIMAL.exec(joined2) ?? BARE.exec(joined2))?.[1];
  if (digits) return `0x${digits}`;
  if (!/^(?:-\d{8,10}|\d{10})$/.test(joined2)) return void 0;
  const number = Number(joined2);
  if (number < 0) return number >= -FAILURES ? written(ALL + number) : void 0;
  return number >= FAILURES && number < ALL ? written(number) : void 0;
}
var NUMBERS = /(?<![a-z0-9_.-])(?:(?:0?x|&h) ?(?:0{8}|f{8})?[0-9a-f]{4}[ _]?[0-9a-f]{4}[lu]{0,3}|-\d{8,10}|\d{10}|[89a-f][0-9a-f]{3} ?[0-9a-f]{4}h?)(?![a-z0-9_-]|\.\d)/g;
function numbersIn(text) {
  const found = [...text.matchAll(NUMBERS)].flatMap(([number]) => {
    const canonical = canonicalNumber(number);
    return canonical && canonical !== number ? canonical : [];
  });
  return [...new Set(found)];
}

// src/search/text/codes-in.ts
var CODE_TOKEN = /[a-z0-9_]+(?:[.-][a-z0-9_]+)*/g;
var GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
var partsOfToken = (token) => GUID.test(token) ? [] : token.split(/[.-]/);
var lookOf = (size, first, last2) => size << 14 | (first & 127) << 7 | last2 & 127;
var lookOfToken = (token) => lookOf(token.length, token.charCodeAt(0), token.charCodeAt(token.length - 1));
var looks = /* @__PURE__ */ new WeakMap();
function codesIn(text, { known: known2, byBare }) {
  const looksKnown = looks.get(known2) ?? new Set([...known2].map(lookOfToken));
  looks.set(known2, looksKnown);
  const found = /* @__PURE__ */ new Set();
  let isBehindHttp = false;
  const take = (part) => {
    if (looksKnown.has(lookOfToken(part)) && known2.has(part)) found.add(part);
    if (isBehindHttp && known2.has(`http ${part}`)) found.add(`http ${part}`);
    isBehindHttp = part === "http";
  };
  for (const token of text.match(CODE_TOKEN) ?? []) {
    if (!token.includes(".") && !token.includes("-")) take(token);
    else {
      if (known2.has(token)) found.add(token);
      for (const part of partsOfToken(token)) take(part);
    }
  }
  for (const [, bare2 = ""] of text.matchAll(/codes?\W{1,5}([a-z0-9]{1,64})/g)) {
    const code = byBare.get(bare2);
    if (code) found.add(code);
  }
  for (const number of numbersIn(text)) if (known2.has(number)) found.add(number);
  return [...found];
}
var CALLED = "(?:(?:errors?|err|codes?|number|no|nr|d'erreur|fehler(?:code|nummer)?|erreur|errore|codice|c[oó]digo|de|fout(?:code)?|b[łl][aą]d|kod)[ \\t:#.(-]{1,3})+";
var CALLING = new RegExp(`^${CALLED}`);
var CALLED_LINE = new RegExp(`^[ \\t>]*${CALLED}([a-z0-9]+)[.,:;)]*[ \\t]*$`, "gim");
var withoutCalling = (text) => text.replace(CALLING, "");
var withCalled = (text, { byBare }) => text.replace(CALLED_LINE, (line, bare2) => byBare.get(bare2.toLowerCase()) ?? line);
function codeAsWhole(query, { known: known2, byBare }) {
  const bare2 = query.trim().replace(/(?<![.,:;)])[.,:;)]+$/, "");
  if (known2.has(bare2)) return bare2;
  const called = withoutCalling(bare2);
  if (known2.has(called)) return called;
  const number = canonicalNumber(called);
  return byBare.get(called) ?? (number && known2.has(number) ? number : void 0);
}

// src/search/card-codes-in.ts
function cardCodesIn({ cards, claims, vocabulary }, text, whole2) {
  const found = /* @__PURE__ */ new Set([...whole2 ? [whole2] : [], ...codesIn(text, cards)]);
  return [...found].filter((code) => !claims.known.has(code) && (code === whole2 || !isGenericCode(code, vocabulary)));
}
var anyCardCodesIn = ({ cards }, text) => codesIn(text, cards);
function codesTold({ cards, claims, vocabulary }, text, typed, leading) {
  const all = [.../* @__PURE__ */ new Set([...codesIn(text, claims), ...codesIn(text, cards)])];
  const classes = all.filter((code) => isGenericCode(code, vocabulary));
  const telling = all.filter((code) => !classes.includes(code)).sort((a, b) => text.lastIndexOf(bareEnd(a)) - text.lastIndexOf(bareEnd(b)));
  const own = leading.map((code) => code.toLowerCase());
  const ofResult = telling.find((code) => own.includes(code));
  const first = ofResult ?? telling.at(-1);
  if (first === void 0 || all.length < 2) return void 0;
  const asTyped2 = typed.toLowerCase();
  const spelt = (code) => {
    const at = asTyped2.indexOf(code);
    return at < 0 ? code : typed.slice(at, at + code.length);
  };
  const others = telling.filter((code) => code !== first);
  return {
    ...{ first: spelt(first), isOfResult: ofResult !== void 0 },
    ...{ others: others.map(spelt), classes: classes.map(spelt) }
  };
}
var bareEnd = (code) => /\d+$/.exec(code)?.[0] ?? code;

// src/search/check-of.ts
function checkOf(index, text, position, others) {
  const id = index.entries[position].id;
  for (const other of others) {
    const related = text?.entries[text.positions.indexOf(other.position)]?.related ?? {};
    if (Object.hasOwn(related, id)) return related[id];
  }
  return void 0;
}

// src/search/choice.ts
init_weights();
function choice(fits, unknownCodes, { vocabulary }, note) {
  const top = fits[0];
  if (!top?.clear) note?.(top ? { kind: "unclear", position: top.position } : { kind: "noEvidence" });
  if (!top?.clear) return [];
  if (unknownCodes.length > 0 && top.codes.every((code) => isGenericCode(code, vocabulary))) {
    note?.({ kind: "unknownCode", codes: unknownCodes });
    return [];
  }
  const chosen = fits.filter((fit) => fit.fits && fit.score >= top.score * TIE);
  if (chosen.length > 1) note?.({ kind: "alike", positions: chosen.map(({ position }) => position) });
  return chosen;
}

// src/search/code-fits.ts
init_weights();
function codeFits(index, code) {
  if (isGenericCode(code, index.vocabulary)) return [];
  const fit = {
    score: 1,
    fits: true,
    clear: true,
    isSpecific: true,
    share: 0,
    wholeShare: 0,
    bits: 0,
    grams: [],
    codes: [code]
  };
  const entries = [...index.claims.entries.get(code) ?? []];
  return entries.sort((a, b) => index.order[a] - index.order[b]).map((position) => ({ ...fit, position }));
}
function fitsByCode(index, text) {
  const tokens = new Set(text.slice(0, MAX_LITERAL).toLowerCase().match(CODE_TOKEN));
  return [...tokens].flatMap((token) => index.claims.known.has(token) ? codeFits(index, token) : []).slice(0, MAX_NEAR);
}
var wholeCode = (index, query) => codeAsWhole(query, index.claims);

// src/search/index/corpus.ts
init_normalise();

// src/search/index/gram-slots.ts
var SPREAD = 2654435761;
var rolled = (hash, code, length) => (hash << 32 / length) + Math.imul(code, SPREAD) | 0;
var slotOf = (hash, bits) => Math.imul(hash, SPREAD) >>> 32 - bits;
function gramSlots(text, length, bits) {
  const slots = new Uint32Array(Math.max(0, text.length - length + 1));
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    hash = rolled(hash, text.charCodeAt(at), length);
    if (at >= length - 1) slots[at - length + 1] = slotOf(hash, bits);
  }
  return slots;
}
var SPARSE_BITS = 5;
function gramFilter(grams, length) {
  const bits = Math.ceil(Math.log2(grams.size + 1)) + SPARSE_BITS;
  const filled2 = new Uint32Array(1 << bits - 5);
  for (const gram of grams.keys()) {
    const [slot = 0] = gramSlots(gram, length, bits);
    filled2[slot >>> 5] = filled2[slot >>> 5] | 1 << slot;
  }
  return (text) => {
    const places = [];
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      hash = rolled(hash, text.charCodeAt(at), length);
      const slot = slotOf(hash, bits);
      if (at >= length - 1 && filled2[slot >>> 5] >>> slot & 1) places.push(at - length + 1);
    }
    return places;
  };
}

// src/search/index/corpus.ts
var SEPARATOR = "\0";
var BLOCK = 4096;
var BLOCK_GRAM = 4;
var SLOT_BITS = 13;
function corpusOf(texts) {
  const blocks = [];
  let parts = [];
  let starts = [];
  let length = 0;
  for (const [index, text] of texts.entries()) {
    starts.push(length);
    const part = ` ${normalise(text).trim()} ${SEPARATOR}`;
    parts.push(part);
    length += part.length;
    if (length < BLOCK && index < texts.length - 1) continue;
    blocks.push({ text: parts.join(""), first: index + 1 - starts.length, starts });
    [parts, starts, length] = [[], [], 0];
  }
  const width = Math.ceil(blocks.length / 32);
  const filter = new Uint32Array(width << SLOT_BITS);
  for (const [number, { text }] of blocks.entries()) {
    const slots = gramSlots(text, BLOCK_GRAM, SLOT_BITS);
    for (let at = 0; at < slots.length; at++) {
      const word = slots[at] * width + (number >>> 5);
      filter[word] = filter[word] | 1 << number;
    }
  }
  return { blocks, filter, width };
}
function blocksFor({ blocks, filter, width }, query) {
  const having2 = new Uint32Array(width).fill(-1);
  for (const slot of gramSlots(query, BLOCK_GRAM, SLOT_BITS)) {
    let any = 0;
    for (let word = 0; word < width; word++) {
      any |= having2[word] = having2[word] & filter[slot * width + word];
    }
    if (any === 0) return [];
  }
  return blocks.filter((_, number) => having2[number >>> 5] >>> number & 1);
}
var WORD = /[\p{L}\p{N}]/u;
function occurrences(corpus, query, perText) {
  const found = [];
  const bare2 = query.trim();
  if (!bare2 || query.includes(SEPARATOR)) return found;
  const lead = query.indexOf(bare2);
  for (const { text, first, starts } of blocksFor(corpus, query)) {
    let index = 0;
    let count = 0;
    let at = text.indexOf(query);
    while (at !== -1) {
      const next = indexOfText(starts, at, index);
      if (next !== index) count = 0;
      index = next;
      const start = starts[index];
      const end = starts[index + 1] ?? text.length;
      const from = at + lead;
      const to = from + bare2.length;
      found.push({
        index: first + index,
        offset: from - start - 1,
        wordStart: !WORD.test(text[from - 1] ?? " ") || !WORD.test(text[from] ?? " "),
        wordEnd: !WORD.test(text[to] ?? " ") || !WORD.test(text[to - 1] ?? " "),
        whole: from === start + 1 && /^[.:!]?$/.test(text.slice(to, end - 2)),
        edge: at === start || at + query.length === end - 1
      });
      count++;
      at = text.indexOf(query, count >= perText ? end : at + 1);
    }
  }
  return found;
}
function indexOfText(starts, offset, from) {
  let low = from;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

// src/search/literal/literal.ts
init_normalise();
init_weights();

// src/search/literal/excerpt.ts
init_normalise();
init_weights();
function excerpt(original, normalised, offset, length) {
  const lead = normalised.text.length - normalised.text.trimStart().length;
  const start = normalised.offsets[lead + offset] ?? 0;
  return excerptAt(original, start, originalEnd(normalised, lead + offset + length));
}
function excerptAt(original, start, end) {
  let from = Math.max(0, start - EXCERPT);
  if (from > 0) from = nextSpace(original, from, start);
  let to = Math.min(original.length, end + EXCERPT);
  if (to < original.length) to = lastSpace(original, to, end);
  return {
    start,
    before: (from > 0 ? "… " : "") + original.slice(from, start),
    match: original.slice(start, end),
    after: original.slice(end, to) + (to < original.length ? " …" : "")
  };
}
function nextSpace(text, from, limit) {
  const space = text.indexOf(" ", from);
  return space !== -1 && space < Math.min(limit, from + 20) ? space + 1 : from;
}
function lastSpace(text, to, limit) {
  const space = text.lastIndexOf(" ", to);
  return space > Math.max(limit, to - 20) ? space : to;
}

// src/search/literal/literal.ts
function literal(index, text, query, onlyBeginnings, note) {
  const found = /* @__PURE__ */ new Map();
  if (query.length > MAX_LITERAL) {
    note?.({ kind: "long" });
    return found;
  }
  if (onlyBeginnings) note?.({ kind: "fewLetters" });
  for (const form of /* @__PURE__ */ new Set([query, query.trim()])) {
    if (found.size > 0) break;
    for (const hit of occurrences(index.corpus, form, 1)) {
      if (onlyBeginnings && !hit.wordStart) continue;
      const field = index.fields[hit.index];
      add(
        found,
        field.position,
        field.field,
        hit,
        {
          field: field.field,
          anchor: field.anchor,
          heading: "",
          excerpt: excerpt(field.text, normaliseWithOffsets(field.text), hit.offset, form.trim().length),
          language: field.language
        },
        note
      );
    }
    if (!text) continue;
    const bare2 = form.trim();
    const perText = Math.max(1, Math.min(MAX_PLACES, Math.floor(MAX_HITS / text.entries.length)));
    for (const hit of occurrences(text.corpus, form, perText)) {
      if (onlyBeginnings && !hit.wordStart) continue;
      const entry = text.entries[hit.index];
      const shown = passage(text, hit.index, hit.offset, bare2);
      const section = entry.sections.findLast(([offset]) => offset <= shown.start);
      add(
        found,
        text.positions[hit.index],
        "text",
        hit,
        {
          field: "text",
          anchor: section?.[1] ?? "",
          heading: section?.[2] ?? "",
          excerpt: shown
        },
        note
      );
    }
  }
  for (const [position, one] of found) {
    const kind = index.entries[position]?.kind;
    if (kind === "error") one.score += ERROR_FIRST;
    if (kind === "code") Object.assign(one, { score: one.score - CARD_LAST, strong: false, complete: false });
    one.places = distinctPlaces(one.places);
  }
  return found;
}
function passage(text, position, offset, bare2) {
  const original = text.entries[position].text;
  if (normalise(original.slice(offset, offset + bare2.length)) === bare2) {
    return excerptAt(original, offset, offset + bare2.length);
  }
  const normalised = text.normalised[position] ??= normaliseWithOffsets(original);
  return excerpt(original, normalised, offset, bare2.length);
}
function add(found, position, field, hit, place, note) {
  const score = FIELD_WEIGHT[field] + (hit.whole && !hit.edge && field !== "text" ? WHOLE : 0) - (hit.edge && field !== "text" ? EDGE : 0) + (hit.wordStart ? WORD_START : 0) + (hit.wordEnd ? WORD_END : 0);
  const one = found.get(position) ?? { score: 0, places: [], strong: false, complete: false };
  one.strong ||= field === "code" || field === "message" || field === "title";
  one.complete ||= hit.whole && FIELD_WEIGHT[field] >= FIELD_WEIGHT.source;
  if (score > one.score) {
    one.score = score;
    one.places.unshift(place);
    note?.({ kind: "literal", position, field, ...hit });
  } else one.places.push(place);
  found.set(position, one);
}
function distinctPlaces(places) {
  const kept = [];
  for (const place of places) {
    const twin = kept.find(
      (other) => other.field !== "text" && place.field === "text" && (other.anchor === place.anchor || other.anchor === "") && place.excerpt.before.endsWith(other.excerpt.before.slice(-20)) && place.excerpt.after.startsWith(other.excerpt.after.slice(0, 20))
    );
    if (!twin) kept.push(place);
    else if (twin.anchor === "") twin.anchor = place.anchor;
  }
  return kept.slice(0, MAX_PLACES);
}

// src/search/literal/same-message.ts
init_weights();
function sameMessage(matches) {
  const textOf2 = ({ places }) => {
    const { field, excerpt: excerpt2 } = places[0];
    const shared = excerpt2.before + excerpt2.match + excerpt2.after;
    return (field === "code" || field === "message") && excerpt2.match.length >= shared.length * GOOD_PART && shared;
  };
  const first = matches[0] && textOf2(matches[0]);
  const alike = matches.findIndex((match) => !first || textOf2(match) !== first);
  const count = alike < 0 ? matches.length : alike;
  return count > 1 ? count : 0;
}

// src/search/query-of.ts
init_normalise();
init_weights();
var LABEL = /^\s*(?:error|exception)\s?: /i;
var QUOTED = /^"([^"]+)"$/;
function queryOf(read2, vocabulary) {
  const beginning = read2.slice(0, MAX_LITERAL + 1);
  const trimmed = beginning.replace(/^\s+|(?<!\s)\s+$/g, (edge) => /[\r\n\t]/.test(edge) ? "" : edge);
  return joinCodes(normalise(trimmed), vocabulary);
}

// src/search/index/index-site.ts
init_normalise();

// src/search/text/vocabulary.ts
var literally = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
function vocabularyOf(data = {}) {
  const { families = [], genericCodes = [], formerNames = [], prefixes = [], platforms = [], rarity: rarity2 = {} } = data;
  return {
    families: families.map((family) => ({
      ...family,
      whole: new RegExp(`^${family.pattern}$`, "i"),
      within: new RegExp(`(?<![a-z0-9_])${family.pattern}(?![a-z0-9_])`, "gi"),
      apart: family.bare ? apartOf(family.pattern) : void 0
    })),
    generic: new Set(genericCodes.map((code) => code.toLowerCase())),
    formerNames: formerNames[0] ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(formerNames)})(?![\\p{L}\\p{N}])`, "giu") : void 0,
    prefixes: prefixes.map(literally),
    platforms: new Set(platforms),
    rarity: new Map(Object.entries(rarity2))
  };
}
function apartOf(pattern) {
  const beginning = beginningOf(pattern);
  const bare2 = pattern.slice(beginning.length);
  const between = "[\\s#:_(-]{1,3}(?:(?:error|code)[\\s:#]{1,3}){0,2}";
  return bare2.startsWith("(") ? new RegExp(`(?<![a-z0-9_])(${beginning})${between}(?=${bare2}(?![a-z0-9_]|-\\d))`, "gi") : void 0;
}
var onlyProduct = ([one = "", ...others], { platforms }) => others.length > 0 || platforms.has(one) ? void 0 : one;
function beginningOf(pattern) {
  return /^[a-z0-9]+(?![?{])/i.exec(pattern)?.[0] ?? "";
}
var anyOf = (names) => names.toSorted((a, b) => b.length - a.length).map(literally).join("|");
var NO_VOCABULARY = vocabularyOf();

// src/search/index/index-site.ts
var indexCatalogue = ({ entries, vocabulary }) => indexEntries(entries, vocabularyOf(vocabulary));
function indexEntries(entries, vocabulary) {
  return {
    entries,
    ...indexFields(entries),
    vocabulary,
    claims: claimsOf(entries, vocabulary),
    cards: cardCodesOf(
      entries.flatMap(({ kind, codes }) => kind === "code" ? codes : []),
      vocabulary
    ),
    order: orderOf(entries, vocabulary)
  };
}
function indexFields(entries) {
  const fields = entries.flatMap((entry, position) => [
    ...entry.codes.map((text) => ({ position, field: "code", text, anchor: "" })),
    ...entry.messages.map((text) => ({
      position,
      field: "message",
      text,
      anchor: "messages",
      language: languageOf(entry, text)
    })),
    { position, field: "title", text: entry.title, anchor: "" },
    ...entry.sources.map((text) => ({ position, field: "source", text, anchor: "sources" })),
    ...entry.headings.map(([anchor, text]) => ({ position, field: "heading", text, anchor })),
    ...entry.commands.map((text) => ({ position, field: "command", text, anchor: "" }))
  ]);
  return { fields, corpus: corpusOf(fields.map(({ text }) => text)) };
}
function languageOf({ messages, languages }, message) {
  return languages?.[messages.indexOf(message)];
}
function claimsOf(entries, vocabulary) {
  const claims = /* @__PURE__ */ new Map();
  entries.forEach(({ codes, kind }, index) => {
    if (kind === "code") return;
    for (const code of codes.map(normalise)) claims.set(code, [...claims.get(code) ?? [], index]);
  });
  const bare2 = [...claims.keys()].flatMap((code) => {
    const form = bareForm(code, vocabulary);
    return form ? [[form, code]] : [];
  });
  return { known: new Set(claims.keys()), byBare: new Map(bare2), entries: claims };
}
var NUMBER = /^\d+$/;
var LEAST_DIGITS = 5;
function cardCodesOf(codes, vocabulary) {
  const all = codes.map(normalise);
  const bare2 = all.flatMap((code) => {
    const form = NUMBER.test(code) ? void 0 : bareForm(code, vocabulary);
    return form ? [[form, code]] : [];
  });
  const numbers2 = all.filter((code) => NUMBER.test(code) && code.length >= LEAST_DIGITS);
  const byBare = [...bare2, ...numbers2.map((code) => [code, code])];
  return { known: new Set(all.filter((code) => !NUMBER.test(code))), byBare: new Map(byBare) };
}
function orderOf(entries, vocabulary) {
  const byGenerality = entries.map((entry, position) => ({ entry, position })).sort(
    ({ entry: a }, { entry: b }) => Number(a.kind === "code") - Number(b.kind === "code") || Number(!!onlyProduct(a.products, vocabulary)) - Number(!!onlyProduct(b.products, vocabulary)) || b.relatedFrom - a.relatedFrom || (a.id < b.id ? -1 : 1)
  );
  const order = [];
  byGenerality.forEach(({ position }, rank) => {
    order[position] = rank;
  });
  return order;
}

// src/search/resembling.ts
function resembling(index, fit) {
  if (!fit?.message) return [];
  return [
    {
      field: "message",
      anchor: "messages",
      heading: "",
      excerpt: { start: 0, before: "", match: "", after: fit.message },
      language: languageOf(index.entries[fit.position], fit.message)
    }
  ];
}

// src/search/text/card-codes.ts
var codesToTell = ({ unknownCodes, cardCodes }) => [
  .../* @__PURE__ */ new Set([...unknownCodes, ...cardCodes])
];

// src/search/search.ts
init_normalise();
init_weights();
function search(index, text, typed, judge2, note, words) {
  const cut = typed.length > MAX_QUERY;
  const read2 = cut ? typed.slice(0, MAX_QUERY) : typed;
  const query = queryOf(read2, index.vocabulary);
  const letters = lettersAndDigits(query.slice(0, 100));
  const answer = {
    results: [],
    alike: 0,
    suggestions: [],
    unknownCodes: [],
    cardCodes: [],
    searched: letters >= MIN_LETTERS,
    cut
  };
  if (!answer.searched) return answer;
  const typedIn = literal(index, text, query, letters < MIN_LETTERS_INSIDE, note);
  const quoted = typedIn.size > 0 ? void 0 : QUOTED.exec(query.trim())?.[1];
  if (quoted) note?.({ kind: "quoted" });
  const bare2 = quoted ?? query.replace(LABEL, "");
  const isTyped = typedIn.size > 0 || bare2 === query || lettersAndDigits(bare2) < MIN_LETTERS_INSIDE;
  const exact = isTyped ? typedIn : literal(index, text, bare2, letters < MIN_LETTERS_INSIDE, note);
  const code = wholeCode(index, quoted ?? query);
  const complete = new Set([...exact].filter(([, one]) => one.complete).map(([position]) => position));
  const isFragment = !code && complete.size === 0 && [...exact.values()].some(({ strong }) => strong);
  const judged = isFragment ? void 0 : judge2?.(read2, note);
  answer.unknownCodes = unclaimedCodesIn(judged?.normalised ?? query, index.vocabulary, index.claims.known);
  answer.cardCodes = cardCodesIn(index, judged?.normalised ?? query, codeAsWhole(quoted ?? query, index.cards));
  const fits = code ? codeFits(index, code) : judged?.fits ?? [];
  const asked = complete.size > 0 ? fits.filter(({ position }) => complete.has(position)) : fits;
  const chosen = choice(asked, answer.unknownCodes, index, isFragment ? void 0 : note);
  if (isFragment) note?.({ kind: "fragment" });
  if (code && fits.length === 0) note?.({ kind: "genericCode", code });
  if (note) {
    for (const fit of fits) if (!asked.includes(fit)) note({ kind: "notWhole", position: fit.position });
  }
  const { results } = answer;
  const listed2 = /* @__PURE__ */ new Set();
  const list = (position, confidence, fit) => {
    if (listed2.has(position)) return;
    listed2.add(position);
    const result = {
      id: idOf(index, position),
      confidence,
      places: exact.get(position)?.places ?? resembling(index, fit)
    };
    if (chosen.length > 1 && chosen.includes(fit)) result.check = checkOf(index, text, position, chosen);
    results.push(result);
  };
  for (const fit of chosen) {
    const confidence = chosen.length === 1 ? "best" : chosen.length > 3 && exact.has(fit.position) ? "exact" : "possible";
    list(fit.position, confidence, fit);
  }
  const standing2 = ranked(index, exact);
  for (const position of standing2) list(position, "exact");
  answer.alike = chosen.length || sameMessage(standing2.flatMap((position) => exact.get(position) ?? []));
  if (!judge2 && !isFragment && !code) for (const fit of fitsByCode(index, read2)) list(fit.position, "possible", fit);
  const isPaste = read2.length > PASTE_LENGTH || read2.trim().includes("\n");
  const whole2 = read2.length < MIN_SECRET ? void 0 : judged ?? judge2?.(read2);
  answer.hasSecret = read2.length < MIN_SECRET ? false : whole2?.reader?.hasSecret();
  const best = chosen.length === 1 ? chosen[0] : void 0;
  const rows2 = isPaste ? whole2?.reader?.list(best) : void 0;
  if (rows2?.groups.length === 0) note?.({ kind: "noList" });
  if (rows2) answer.reading = whole2?.reader?.read(best, rows2.groups);
  if (!rows2?.groups.length) answer.wrappings = judged?.reader?.wrappings();
  const isJudged = judged && complete.size === 0;
  if (isJudged) addFits(answer, fits, list, note);
  if (isJudged) addCards(answer, judged, list, note);
  const isFirm = [...listed2].some((position) => exact.get(position)?.strong ?? true);
  const isAsked2 = !quoted && !code && !isFirm;
  const isRead = isAsked2 && words?.(answer, joinCodes(read2, index.vocabulary), { text }, note);
  if (isJudged && !quoted && !isRead) addNear(index, answer, judged, list, note);
  const leading = index.entries.find(({ id }) => id === results[0]?.id)?.codes ?? [];
  if (!isFragment) answer.codes = codesTold(index, judged?.normalised ?? query, read2, leading);
  if (answer.results.length === 0 && codesToTell(answer).length === 0)
    answer.cardCodes = anyCardCodesIn(index, judged?.normalised ?? query);
  if (rows2 && rows2.errors > 1) {
    note?.({ kind: "list", errors: rows2.errors });
    for (const position of rows2.positions) list(position, "possible");
    whole2?.reader?.tellAsList(answer, rows2.groups);
  }
  return answer;
}
function addFits(answer, fits, list, note) {
  const isBest = answer.results[0]?.confidence === "best";
  const fitting = fits.filter((one) => one.fits);
  const offered = isBest ? fitting.filter(({ isSpecific }) => isSpecific) : fitting;
  if (answer.results.length === 0) answer.alike = Math.min(offered.length, MAX_NEAR);
  for (const fit of offered.slice(0, MAX_NEAR)) list(fit.position, "possible", fit);
  if (note) {
    for (const fit of fitting) if (!offered.includes(fit)) note({ kind: "besideBest", position: fit.position });
  }
}
function addCards({ results }, judged, list, note) {
  if (results.length > 0) return;
  const fits = judged.cardFits();
  const least = TIE * (fits[0]?.score ?? 0);
  for (const fit of fits.slice(0, MAX_CARDS)) {
    if (fit.score < least) continue;
    list(fit.position, "possible", fit);
    note?.({ kind: "ofCard", position: fit.position });
  }
}
function addNear(index, answer, judged, list, note) {
  if (answer.results.length > 0) return;
  const { reader } = judged;
  if (!reader) return;
  const near = reader.near().slice(0, MAX_NEAR);
  for (const { position, share } of near) {
    note?.({ kind: share < NEAR_OFFERED ? "far" : "near", position, share });
    if (share >= NEAR_SHOWN) list(position, "possible");
  }
  if (answer.results.length > 0) return;
  const suggested = reader.suggest().map(
    ({ position, why, fit }) => ({
      id: idOf(index, position),
      confidence: "possible",
      places: resembling(index, fit),
      why
    })
  );
  if (suggested.length > 0) answer.suggestions = suggested;
}
var idOf = (index, position) => index.entries[position].id;
function ranked(index, exact) {
  const order = (position) => index.order[position];
  return [...exact].sort(([a, one], [b, other]) => other.score - one.score || order(a) - order(b)).map(([position]) => position);
}

// src/finder/answer-of.ts
var answerOf = (built, query) => answeredOf(built, query).answer;
function answeredOf(built, query) {
  const whole2 = answeredAsRead(built, query);
  const { statement } = built;
  if (!statement) return whole2;
  const said = answered(statement.read, statement.text);
  const answer = statement.by(whole2.answer, said.answer, statement.text);
  return answer ? { ...whole2, answer, by: said.by } : whole2;
}
function answeredAsRead(built, query) {
  const plain2 = answered(built, query);
  const { misread } = built;
  if (!misread) return plain2;
  const { text, rest, read: readCodes, strange } = misread.text;
  const read2 = answered(misread.read, text);
  const isFound = isFoundAsTyped(plain2.answer);
  const answer = misreadAnswer(
    {
      plain: plain2.answer,
      read: read2.answer,
      rest: needsRest(plain2.answer, readCodes) ? answered(misread.rest, rest).answer : read2.answer,
      readCodes,
      strange
    },
    misread.read.catalogue.entries
  );
  const { reasons, by } = isFound || answer === plain2.answer ? plain2 : read2;
  noteMisread(answer, (reason) => reasons.push(reason));
  return { answer, reasons, by };
}
function answered(by, query) {
  const { catalogue, text, judge: judge2, words } = by;
  const reasons = [];
  return { answer: search(catalogue, text, query, judge2, (reason) => reasons.push(reason), words), reasons, by };
}

// src/addresses.ts
var FOLDER_OF_KIND = { error: "errors", faq: "faq", guide: "guides", page: "pages" };
var WRITTEN_FOLDERS = [FOLDER_OF_KIND.error, FOLDER_OF_KIND.faq, FOLDER_OF_KIND.guide];
var folderOf = (kind) => kind === "code" ? "codes" : FOLDER_OF_KIND[kind];

// src/finder/found-line.ts
var findEntry = ({ catalogue, misread, statement }, id) => [catalogue, misread?.read.catalogue, statement?.read.catalogue].flatMap((of) => of?.entries ?? []).find((one) => one.id === id);

// src/action/issue-text.ts
var MOST_READ = 7e4;
var MOST_WORDS = 5;
var OF_TEMPLATE = /^\s*(?:#{1,6}\s.*|_no response_|[-*]\s+\[[ x]\].*)$/i;
var FENCE = /^\s*(?:>\s?)*(`{3,}|~{3,})/;
var COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
var TAG = /<\/?(?:details|summary|br|p|div|kbd|pre|code|sub|sup|b|i|img|a|h[1-6])(?:\s[^<>]{0,1000})?\/?>/gi;
var PICTURE = /!\[[^\]\n]{0,500}\]\([^()\s]{0,2000}\)/g;
var LINK = /\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}\)/g;
var QUOTE = /^\s*(?:>\s?)+/;
var SPAN = /`([^`\n]+)`/g;
var LABEL2 = /^\s*(?:\[[^\]\n]{1,40}\]\s*:?\s*)+/;
function issueText(title, body) {
  const lines = [];
  const printed = [];
  const name = title.slice(0, 1e3).trim();
  const subject = name.replace(LABEL2, "");
  printed.push(/^\S*/.exec(subject)?.[0] ?? "");
  for (const { text, isCode: isCode2 } of blocksOf(body.slice(0, MOST_READ).replace(/\r\n?/g, "\n"))) {
    if (isCode2) {
      lines.push(text);
      printed.push(text);
      continue;
    }
    for (const line of text.replace(COMMENT, "").replace(PICTURE, "").replace(TAG, " ").split("\n")) {
      const bare2 = line.replace(QUOTE, "");
      if (OF_TEMPLATE.test(bare2)) continue;
      const said = bare2.replace(LINK, "$1").replace(SPAN, "$1").trim();
      lines.push(said);
      const isShort = (said.match(/\S+/g)?.length ?? 0) <= MOST_WORDS;
      if (bare2 !== line || isShort || /^(?: {4}|\t)/.test(line)) printed.push(said);
      else printed.push(...[...bare2.matchAll(SPAN)].map(([, code = ""]) => code));
    }
  }
  return {
    title: name,
    body: lines.join("\n").replace(/\n{3,}/g, "\n\n").trim(),
    printed: printed.join("\n")
  };
}
function blocksOf(body) {
  const blocks = [];
  let block = [];
  let fence = "";
  const end = () => {
    if (block.length > 0) blocks.push({ text: block.join("\n"), isCode: fence !== "" });
    block = [];
  };
  for (const line of body.split("\n")) {
    const mark = FENCE.exec(line)?.[1] ?? "";
    if (mark && (!fence || mark.startsWith(fence))) {
      end();
      fence = fence ? "" : mark;
    } else block.push(line);
  }
  end();
  return blocks;
}
function isPrinted(code, { title, body, printed }) {
  const whole2 = `(?<![\\p{L}\\p{N}])${code.replace(/[^\p{L}\p{N}]/gu, "\\$&")}`;
  if (new RegExp(`${whole2}(?![\\p{L}\\p{N}])`, "iu").test(printed)) return true;
  return new RegExp(`${whole2}:`, "iu").test(`${title}
${body}`);
}

// src/action/documented-in.ts
var CERTAIN = 0.6;
var MOST_ERRORS = 3;
var MOST_ASKED = 3e4;
async function documentedIn(search2, issue) {
  const parts = partsOf(issue.body);
  const found = /* @__PURE__ */ new Map();
  for (const part of parts) for (const entry of await documentedInPart(search2, part, issue)) found.set(entry.id, entry);
  const told2 = found.size > 0 ? [...found.values()] : await documentedInPart(search2, `${issue.title}

${parts[0]}`, issue);
  return told2.slice(0, MOST_ERRORS);
}
function partsOf(text) {
  const parts = [];
  let rest = text;
  while (rest.length > MOST_ASKED) {
    const line = rest.lastIndexOf("\n", MOST_ASKED);
    const end = line > 0 ? line : MOST_ASKED;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}
async function documentedInPart(search2, text, issue) {
  const { entry, groups: groups2 } = await surely(search2, text, issue);
  if (entry) return [entry];
  const each = [];
  for (const lines of groups2) {
    const { entry: one } = await surely(search2, lines, issue);
    if (one) each.push(one);
  }
  return each;
}
async function surely(search2, text, issue) {
  if (!text.trim()) return { groups: [] };
  const built = await search2.over(text);
  const { answer, reasons, by } = answeredOf(built, text);
  const best = answer.results.find(({ confidence }) => confidence === "best");
  if (!best) return { groups: groupsOf(answer, text) };
  const entry = findEntry(by, best.id);
  if (!entry || entry.kind === "code") return { groups: [] };
  const fit = reasons.filter((reason) => reason.kind === "fit").findLast(({ position }) => by.catalogue.entries[position]?.id === entry.id);
  const isSure = (fit?.score ?? 0) >= CERTAIN || (fit?.codes ?? entry.codes).some((code) => isPrinted(code, issue));
  return isSure ? { entry, groups: [] } : { groups: [] };
}
function groupsOf({ reading }, text) {
  const all = text.split("\n");
  return (reading?.groups ?? []).filter(({ entry }) => entry !== null).map(({ lines }) => lines.map((line) => all[line - 1] ?? "").join("\n"));
}

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }
  if (typeof process === "object" && process.version !== void 0) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
  }
  return "<environment undetectable>";
}

// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }
  if (!options) {
    options = {};
  }
  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name2) => {
      return register.bind(null, state, name2, callback, options);
    }, method)();
  }
  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }
    return state.registry[name].reduce((method2, registered) => {
      return registered.hook.bind(null, method2, options);
    }, method)();
  });
}

// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook2) {
  const orig = hook2;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }
  if (kind === "before") {
    hook2 = (method, options) => {
      return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
    };
  }
  if (kind === "after") {
    hook2 = (method, options) => {
      let result;
      return Promise.resolve().then(method.bind(null, options)).then((result_) => {
        result = result_;
        return orig(result, options);
      }).then(() => {
        return result;
      });
    };
  }
  if (kind === "error") {
    hook2 = (method, options) => {
      return Promise.resolve().then(method.bind(null, options)).catch((error) => {
        return orig(error, options);
      });
    };
  }
  state.registry[name].push({
    hook: hook2,
    orig
  });
}

// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }
  const index = state.registry[name].map((registered) => {
    return registered.orig;
  }).indexOf(method);
  if (index === -1) {
    return;
  }
  state.registry[name].splice(index, 1);
}

// node_modules/before-after-hook/index.js
var bind = Function.bind;
var bindable = bind.bind(bind);
function bindApi(hook2, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook2.api = { remove: removeHookRef };
  hook2.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook2[kind] = hook2.api[kind] = bindable(addHook, null).apply(null, args);
  });
}
function Singular() {
  const singularHookName = /* @__PURE__ */ Symbol("Singular");
  const singularHookState = {
    registry: {}
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}
function Collection() {
  const state = {
    registry: {}
  };
  const hook2 = register.bind(null, state);
  bindApi(hook2, state);
  return hook2;
}
var before_after_hook_default = { Singular, Collection };

// node_modules/@octokit/endpoint/dist-bundle/index.js
var VERSION = "0.0.0-development";
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal2) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal2);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}
var endpoint = withDefaults(null, DEFAULTS);

// node_modules/@octokit/request/node_modules/content-type/dist/index.js
/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
var SP = 32;
var HTAB = 9;
var SEMI = 59;
var EQ = 61;
var DQUOTE = 34;
var BSLASH = 92;
var COMMA = 44;
var LOWER_CASE = 1;
var OWS = 2;
var SEMI_FLAG = 4;
var COMMA_FLAG = 8;
var TOKEN_FLAG = 16;
var NON_ASCII = 65280;
var CASE_FLAGS = LOWER_CASE | NON_ASCII;
var CHAR_MAP = new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 128; code <= 255; code++) {
  CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
  CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 48; code <= 57; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 65; code <= 90; code++) {
  CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 97; code <= 122; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
var NullObject = /* @__PURE__ */ (() => {
  const C = function() {
  };
  C.prototype = /* @__PURE__ */ Object.create(null);
  return C;
})();
function parse2(header, options) {
  const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
  const len = header.length;
  let valueStart = options?.start ?? 0;
  while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
    valueStart++;
  }
  let index = valueStart;
  let typeFlags = 0;
  let whitespace = -1;
  let stop = options?.parameters === false ? COMMA_FLAG : 0;
  while (index < len) {
    const code = header.charCodeAt(index);
    const flags = CHAR_MAP[code];
    if ((flags & stopFlags) !== 0) {
      stop |= flags & COMMA_FLAG;
      break;
    }
    if ((flags & OWS) !== 0) {
      if (whitespace === -1)
        whitespace = index;
    } else {
      whitespace = -1;
    }
    typeFlags |= code & NON_ASCII | flags;
    index++;
  }
  const valueEnd = whitespace === -1 ? index : whitespace;
  const value = header.slice(valueStart, valueEnd);
  const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
  if (index === len || stop !== 0) {
    return { type, index, parameters: new NullObject() };
  }
  return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
  const parameters = new NullObject();
  parameter: while (index < len) {
    index++;
    while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
      index++;
    }
    const keyStart = index;
    let keyFlags = 0;
    let keyWhitespace = -1;
    while (index < len) {
      const code = header.charCodeAt(index);
      const flags = CHAR_MAP[code];
      if ((flags & stopFlags) !== 0) {
        if ((flags & COMMA_FLAG) !== 0)
          break parameter;
        continue parameter;
      }
      if (code === EQ) {
        const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
        const value = header.slice(keyStart, keyEnd);
        const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
        index++;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
          index++;
        }
        if (index < len && header.charCodeAt(index) === DQUOTE) {
          const quotedStart = ++index;
          let escaped = false;
          while (index < len) {
            const code2 = header.charCodeAt(index);
            if (code2 === DQUOTE) {
              if (parameters[key] === void 0) {
                parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
              }
              index++;
              let stop2 = 0;
              while (index < len) {
                const code3 = header.charCodeAt(index);
                const flags2 = CHAR_MAP[code3];
                if ((flags2 & stopFlags) !== 0) {
                  stop2 = flags2 & COMMA_FLAG;
                  break;
                }
                index++;
              }
              if (stop2 !== 0)
                break parameter;
              continue parameter;
            }
            if (code2 === BSLASH && index + 1 < len) {
              escaped = true;
              index += 2;
              continue;
            }
            index++;
          }
          continue parameter;
        }
        const valueStart = index;
        let stop = 0;
        let valueWhitespace = -1;
        while (index < len) {
          const code2 = header.charCodeAt(index);
          const flags2 = CHAR_MAP[code2];
          if ((flags2 & stopFlags) !== 0) {
            stop = flags2 & COMMA_FLAG;
            break;
          }
          if ((flags2 & OWS) !== 0) {
            if (valueWhitespace === -1)
              valueWhitespace = index;
          } else {
            valueWhitespace = -1;
          }
          index++;
        }
        if (parameters[key] === void 0) {
          const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
          parameters[key] = header.slice(valueStart, valueEnd);
        }
        if (stop !== 0)
          break parameter;
        continue parameter;
      }
      if ((flags & OWS) !== 0) {
        if (keyWhitespace === -1)
          keyWhitespace = index;
      } else {
        keyWhitespace = -1;
      }
      keyFlags |= code & NON_ASCII | flags;
      index++;
    }
  }
  return { type, index, parameters };
}
function unescapeQuotedPairs(str, start, end) {
  let result = "";
  for (let index = start; index < end; index++) {
    if (str.charCodeAt(index) === BSLASH) {
      result += str.slice(start, index);
      start = ++index;
    }
  }
  return result + str.slice(start, end);
}

// node_modules/json-with-bigint/json-with-bigint.js
var intRegex = /^-?\d+$/;
var noiseValue = /^-?\d+n+$/;
var originalStringify = JSON.stringify;
var originalParse = JSON.parse;
var customFormat = /^-?\d+n$/;
var bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
var noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
var isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
var isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
var stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";
  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }
  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";
    if (hasToJSON) {
      val = val.toJSON(key);
    }
    const isNoise = typeof val === "string" && noiseValue.test(val);
    if (isNoise) return val + "n";
    const isBigInt = typeof val === "bigint";
    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return JSON.rawJSON(val.toString());
      return val.toString() + "n";
    }
    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }
    const isPostReplacerObject = val !== null && typeof val === "object";
    if (isPostReplacerObject) {
      const isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean;
      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }
    return val;
  };
  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
  if (isUnstringifiable(rootProcessed)) {
    return void 0;
  }
  const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);
  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }
  const chunks = [];
  let level = 0;
  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true
    }
  ];
  const visited = new WeakSet([rootProcessed]);
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }
    let isDone = false;
    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");
        if (space) chunks.push("\n" + space.repeat(level));
        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);
        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject = childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);
          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }
            visited.add(childVal);
            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true
            });
            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];
        const isFilteredOutByArray = propertyList && !propertyList.has(k);
        if (isFilteredOutByArray) continue;
        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);
        if (isUnstringifiable(childVal)) continue;
        if (!node.first) chunks.push(",");
        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }
        const isComplexObject = childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);
        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }
          visited.add(childVal);
          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true
          });
          node.first = false;
          break;
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }
      const isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }
    if (isDone) {
      level--;
      if (!node.first && space) chunks.push("\n" + space.repeat(level));
      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }
  return chunks.join("");
};
var JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;
    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());
          const hasFunctionReplacer = typeof replacer === "function";
          if (hasFunctionReplacer) return replacer(key, val);
          const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
          if (isKeyInArrayReplacer) return val;
          return val;
        },
        space
      );
    }
    if (!value) return originalStringify(value, replacer, space);
    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);
        if (isNoise) return val.toString() + "n";
        if (typeof val === "bigint") return val.toString() + "n";
        const hasFunctionReplacer = typeof replacer === "function";
        if (hasFunctionReplacer) return replacer(key, val);
        const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
        if (isKeyInArrayReplacer) return val;
        return val;
      },
      space
    );
    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3"
    );
    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);
      if (convertedJSON === void 0) return void 0;
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return convertedJSON;
      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
      return processedJSON.replace(noiseStringify, "$1$2$3");
    }
    throw error;
  }
};
var featureCache = /* @__PURE__ */ new Map();
var isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();
  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }
  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1"
    );
    featureCache.set(parseFingerprint, result);
    return result;
  } catch {
    featureCache.set(parseFingerprint, false);
    return false;
  }
};
var convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt = typeof value === "string" && customFormat.test(value);
  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);
  const hasUserReviver = typeof userReviver === "function";
  if (!hasUserReviver) return value;
  return userReviver(key, value, context);
};
var JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;
    if (isBigInt) return BigInt(context.source);
    const hasCustomReviver = typeof reviver === "function";
    if (!hasCustomReviver) return value;
    return reviver(key, value, context);
  });
};
var MAX_INT = Number.MAX_SAFE_INTEGER.toString();
var MAX_DIGITS = MAX_INT.length;
var stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
var noiseValueWithQuotes = /^"-?\d+n+"$/;
var applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (!node.visited) {
      node.visited = true;
      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";
      if (isComplexObject) {
        const keys = Object.keys(value);
        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];
      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);
        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);
          if (isNoise) value = value.slice(0, -1);
        }
      }
      const hasUserReviver = typeof userReviver === "function";
      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }
      const isDeleted = value === void 0;
      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }
      stack.pop();
    }
  }
  return rootHolder[""];
};
var serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);
      if (isNoise) return match.substring(0, match.length - 1) + 'n"';
      const hasFractionalOrExponential = fractional || exponential;
      const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
      const isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
      if (isStandardValue) return match;
      return '"' + match + 'n"';
    }
  );
};
var JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);
  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver);
    const serializedData = serializeBigInts(text);
    return originalParse(
      serializedData,
      (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver)
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);
      return applyReviverIteratively(parsed, reviver);
    }
    throw error;
  }
};

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
};

// node_modules/@octokit/request/dist-bundle/index.js
var VERSION2 = "10.0.16";
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${VERSION2} ${getUserAgent()}`
  }
};
function isPlainObject2(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch2 = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch2) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch2(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = parse2(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: withDefaults2.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: withDefaults2.bind(null, endpoint2)
  });
}
var request = withDefaults2(endpoint, defaults_default);
/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */

// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION3 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}
function withDefaults3(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: withDefaults3.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}
var graphql2 = withDefaults3(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${VERSION3} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return withDefaults3(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}
/* v8 ignore if -- @preserve */

// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}
async function hook(token, request2, route, parameters) {
  const endpoint2 = request2.endpoint.merge(
    route,
    parameters
  );
  endpoint2.headers.authorization = withAuthorizationPrefix(token);
  return request2(endpoint2);
}
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};

// node_modules/@octokit/core/dist-src/version.js
var VERSION4 = "7.0.8";

// node_modules/@octokit/core/dist-src/index.js
var noop2 = () => {
};
var consoleWarn = console.warn.bind(console);
var consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = noop2;
  }
  if (typeof logger.info !== "function") {
    logger.info = noop2;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
var userAgentTrail = `octokit-core.js/${VERSION4} ${getUserAgent()}`;
var Octokit = class {
  static VERSION = VERSION4;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook2 = new before_after_hook_default.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook2.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook2;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth2 = createTokenAuth(options.auth);
        hook2.wrap("request", auth2.hook);
        this.auth = auth2;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth2 = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook2.wrap("request", auth2.hook);
      this.auth = auth2;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
};

// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION5 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
  if (!response.data) {
    return {
      ...response,
      data: []
    };
  }
  const responseNeedsNormalization = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
  if (!responseNeedsNormalization) return response;
  const incompleteResults = response.data.incomplete_results;
  const repositorySelection = response.data.repository_selection;
  const totalCount = response.data.total_count;
  const totalCommits = response.data.total_commits;
  delete response.data.incomplete_results;
  delete response.data.repository_selection;
  delete response.data.total_count;
  delete response.data.total_commits;
  const namespaceKey = Object.keys(response.data)[0];
  const data = response.data[namespaceKey];
  response.data = data;
  if (typeof incompleteResults !== "undefined") {
    response.data.incomplete_results = incompleteResults;
  }
  if (typeof repositorySelection !== "undefined") {
    response.data.repository_selection = repositorySelection;
  }
  response.data.total_count = totalCount;
  response.data.total_commits = totalCommits;
  return response;
}
function iterator(octokit, route, parameters) {
  const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
  const requestMethod = typeof route === "function" ? route : octokit.request;
  const method = options.method;
  const headers = options.headers;
  let url = options.url;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (!url) return { done: true };
        try {
          const response = await requestMethod({ method, url, headers });
          const normalizedResponse = normalizePaginatedListResponse(response);
          url = ((normalizedResponse.headers.link || "").match(
            /<([^<>]+)>;\s*rel="next"/
          ) || [])[1];
          if (!url && "total_commits" in normalizedResponse.data) {
            const parsedUrl = new URL(normalizedResponse.url);
            const params = parsedUrl.searchParams;
            const page = parseInt(params.get("page") || "1", 10);
            const per_page = parseInt(params.get("per_page") || "250", 10);
            if (page * per_page < normalizedResponse.data.total_commits) {
              params.set("page", String(page + 1));
              url = parsedUrl.toString();
            }
          }
          return { value: normalizedResponse };
        } catch (error) {
          if (error.status !== 409) throw error;
          url = "";
          return {
            value: {
              status: 200,
              headers: {},
              data: []
            }
          };
        }
      }
    })
  };
}
function paginate(octokit, route, parameters, mapFn) {
  if (typeof parameters === "function") {
    mapFn = parameters;
    parameters = void 0;
  }
  return gather(
    octokit,
    [],
    iterator(octokit, route, parameters)[Symbol.asyncIterator](),
    mapFn
  );
}
function gather(octokit, results, iterator2, mapFn) {
  return iterator2.next().then((result) => {
    if (result.done) {
      return results;
    }
    let earlyExit = false;
    function done() {
      earlyExit = true;
    }
    results = results.concat(
      mapFn ? mapFn(result.value, done) : result.value.data
    );
    if (earlyExit) {
      return results;
    }
    return gather(octokit, results, iterator2, mapFn);
  });
}
var composePaginateRest = Object.assign(paginate, {
  iterator
});
function paginateRest(octokit) {
  return {
    paginate: Object.assign(paginate.bind(null, octokit), {
      iterator: iterator.bind(null, octokit)
    })
  };
}
paginateRest.VERSION = VERSION5;
/* v8 ignore next -- @preserve */

// node_modules/@octokit/plugin-retry/dist-bundle/index.js
var import_light = __toESM(require_light(), 1);
var VERSION6 = "0.0.0-development";
function isRequestError(error) {
  return error.request !== void 0;
}
async function errorRequest(state, octokit, error, options) {
  if (!isRequestError(error) || !error?.request.request) {
    throw error;
  }
  if (error.status >= 400 && !state.doNotRetry.includes(error.status)) {
    const retries = options.request.retries != null ? options.request.retries : state.retries;
    const retryAfter = Math.pow((options.request.retryCount || 0) + 1, 2);
    throw octokit.retry.retryRequest(error, retries, retryAfter);
  }
  throw error;
}
async function wrapRequest(state, octokit, request2, options) {
  const limiter = new import_light.default();
  limiter.on("failed", function(error, info) {
    const maxRetries = ~~error.request.request?.retries;
    const after = ~~error.request.request?.retryAfter;
    options.request.retryCount = info.retryCount + 1;
    if (maxRetries > info.retryCount) {
      return after * state.retryAfterBaseValue;
    }
  });
  return limiter.schedule(
    requestWithGraphqlErrorHandling.bind(null, state, octokit, request2),
    options
  );
}
async function requestWithGraphqlErrorHandling(state, octokit, request2, options) {
  const response = await request2(options);
  if (response.data && response.data.errors && response.data.errors.length > 0 && /Something went wrong while executing your query/.test(
    response.data.errors[0].message
  )) {
    const error = new RequestError(response.data.errors[0].message, 500, {
      request: options,
      response
    });
    return errorRequest(state, octokit, error, options);
  }
  return response;
}
function retry(octokit, octokitOptions) {
  const state = Object.assign(
    {
      enabled: true,
      retryAfterBaseValue: 1e3,
      doNotRetry: [400, 401, 403, 404, 410, 422, 451],
      retries: 3
    },
    octokitOptions.retry
  );
  const retryPlugin = {
    retry: {
      retryRequest: (error, retries, retryAfter) => {
        error.request.request = Object.assign({}, error.request.request, {
          retries,
          retryAfter
        });
        return error;
      }
    }
  };
  if (state.enabled) {
    octokit.hook.error("request", errorRequest.bind(null, state, retryPlugin));
    octokit.hook.wrap("request", wrapRequest.bind(null, state, retryPlugin));
  }
  return retryPlugin;
}
retry.VERSION = VERSION6;

// node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var import_light2 = __toESM(require_light(), 1);
var VERSION7 = "0.0.0-development";
var noop3 = () => Promise.resolve();
function wrapRequest2(state, request2, options) {
  return state.retryLimiter.schedule(doRequest, state, request2, options);
}
async function doRequest(state, request2, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request2.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, noop3);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, noop3);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, noop3);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request2, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
      const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck2, common) {
  groups.global = new Bottleneck2.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck2.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck2.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck2.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck2.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck: Bottleneck2 = import_light2.default,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck2, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck2();
    const events = {};
    const emitter = new Bottleneck2.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request2, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request2.retryCount;
      request2.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request2.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request2, options) => {
    initializeBottleneck();
    return wrapRequest2(state, request2, options);
  });
  return {};
}
throttling.VERSION = VERSION7;
throttling.triggersNotification = triggersNotification;

// src/action/github.ts
var GitHub = Octokit.plugin(paginateRest, retry, throttling);
var MOST_TRIES = 3;
var LONGEST_WAIT_S = 60;
function openGitHub({ token, api, longest = 3e4, pause = 1e3 }) {
  const mayWait = (seconds, _options, _octokit, tries) => seconds <= LONGEST_WAIT_S && tries < MOST_TRIES;
  return new GitHub({
    auth: token,
    baseUrl: api,
    userAgent: "faultfinder-action",
    // What goes wrong is told once, in the words of the action.
    log: { debug: () => {
    }, info: () => {
    }, warn: () => {
    }, error: () => {
    } },
    retry: { retries: MOST_TRIES, retryAfterBaseValue: pause },
    throttle: {
      retryAfterBaseValue: pause,
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
      fallbackSecondaryRateRetryAfter: LONGEST_WAIT_S
    },
    request: {
      fetch: (url, options) => fetch(url, { ...options, signal: AbortSignal.timeout(longest) })
    }
  });
}

// src/search/redact/piece.ts
var shownAs = (piece) => typeof piece === "string" ? piece : piece.placeholder;

// src/search/redact/public-things.ts
function publicThings(data = {}) {
  const { hosts = [], labels = [], tenantHosts = [], endings = [], ids = [], idPatterns = [] } = data;
  const label = labels.map((one) => literally(one).replaceAll("\\?", "[a-z]").replaceAll("#", "\\d"));
  const ownNames = label.length > 0 ? `(?:(?:${label.join("|")})\\.){0,5}` : "";
  const withNames = (host) => host.startsWith("*.") ? `(?:[\\w-]+\\.){0,6}${literally(host.slice(2))}` : ownNames + literally(host);
  const tenantDomains = tenantHosts.map((host) => host.split(".").slice(-2).join("."));
  const hostPattern = whole([...hosts.map(withNames), ...tenantDomains.map(literally), "localhost"]);
  const idPattern = whole([...ids, ...idPatterns].map((id) => id.replaceAll("#", "[0-9a-f]")));
  const tenantEndings = tenantDomains.flatMap((host) => host.split(".").slice(1));
  const tenantNames = tenantDomains.map((host) => host.split(".")[0] ?? host);
  return {
    isHost: (host) => hostPattern.test(host),
    isId: (id) => idPattern.test(id.replace(/[{}]/g, "")),
    isTenant: (host) => tenantNames.some((name) => host.toLowerCase().includes(name)),
    endings: [.../* @__PURE__ */ new Set([...endings, ...tenantEndings])]
  };
}
var whole = (alternatives) => alternatives.length > 0 ? new RegExp(`^(?:${[...new Set(alternatives)].join("|")})$`, "i") : /(?!)/;
var NOTHING_PUBLIC = publicThings();

// src/search/redact/redact-forms.ts
var ARGUMENT = `(?:"[^"\\n<]{0,200}"|'[^'\\n<]{0,200}'|(?![-$({])[^\\s"'<]+)`;
var BASE64 = "[\\w+/-]";
var LEADING = "(?:cn|ou|dc)";
var FURTHER = `(?:${LEADING}|uid|st|o|l|s|c|e)`;
var RDN = `(?:[^,;=\\n/"'<>\\\\]|\\\\[^nrt"])`;
var NAMED_THING = "(?:tenant|organi[sz]ation|group|team|user|mailbox|customer|client|company|site|owner|contact|department|policy|benutzer|gruppe|mandant|utilisateur|groupe|usuario|grupo|gebruiker|groep)";
var NAMED_ONE = "(?:identity|account|user|mailbox|customer|client|company|partner|owner|manager|organi[sz]ation|benutzer(?:name)?|kunde|firma|mandant|utilisateur|société|usuario|cliente|empresa|gebruiker|klant|bedrijf|upn|display ?name)";
var NO_PASSWORD = `["']?(?:not|no|expired|incorrect|wrong|invalid|required|too|about|the|an?|being|in|to|empty|missing|blocked|set|changed|reset|correct|weak|unknown|needed|due|still|already|valid|never|also|used|stored|sent|your|this|sign|log|continue|access|abgelaufen|falsch|nicht|ungültig|expiré|incorrecte?|incorrecta|onjuist|verlopen)(?![\\p{L}\\p{N}])`;
var IN_SENTENCES = "(?:is|are|was|were|has|have|had|be|been|being|do|does|did|can|could|must|should|will|would|not|no|the|an?|this|that|these|it|its|you|your|we|our|they|he|she|him|her|in|on|at|to|of|for|from|by|with|without|and|or|but|if|when|as|than|too|please|try|again|contact|user|account|reset|changed?|expire[sd]?|required|incorrect|invalid|wrong|policy|sign|log|der|die|das|ist|nicht|und|oder|für|mit|bitte|le|la|les|est|pas|et|ou|pour|avec|el|los|es|y|o|para|con|het|een|niet|en|of|voor|met)(?![\\p{L}])";
var PASSWORD = "(?:passwor[dt]|kennwort|pass ?phrase|mot de passe|contraseña|wachtwoord)";
var SENT_CODE = "(?:(?:verification|security|confirmation|one-time|access|login|sign-?in|device|user|mfa|2fa|your|the) code|bestätigungscode|sicherheitscode|prüfcode|code de (?:vérification|sécurité|confirmation)|código(?: de \\p{L}{3,20})?|verificatiecode|otp|pin|tan|temporary access pass)";
var SECRET_FORMS = {
  pem: "-----BEGIN [A-Z0-9 ]{1,40}-----(?:(?!-----END |\\n\\s*\\n)[\\s\\S])*(?:-----END [A-Z0-9 ]{1,40}-----)?",
  key: `(?<![\\p{L}\\p{N}])(?:(?:AKIA|ASIA)[A-Z0-9]{12,}|(?:gh[opusr]|npm)_\\w{10,}|github_pat_\\w+|glpat-[\\w-]+|xox[a-z]-[\\w-]+|[spr]k_(?:live|test)_\\w+|AIza[\\w-]{20,}|SG\\.[\\w-]{6,80}\\.[\\w-]+|ssh-(?:rsa|dss|ed25519)\\s${BASE64}+|\\d{6}(?:\\s{0,2}-\\s{0,2}\\d{6}){3,7}|[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}(?![\\w-]))`,
  option: `(?<![\\w-])(?:-{1,2}(?:\\w{0,20}password|passwd|passphrase|pwd|\\w{0,20}secret|client-secret|api-?key|\\w{0,20}token)[ =:]{1,4}|ConvertTo-SecureString\\s{1,3}(?:-(?:string|asplaintext|force)\\s{1,3}){0,3}|curl\\s[^\\n|]{0,200}?-(?:u|-user)[ =]?|(?<!\\w)-u\\s(?=[^\\s:]{1,80}:)|mysql(?:dump|admin)?(?:\\s[^\\n]{0,80}?)?\\s-p|sshpass\\s{1,3}-p\\s?|net\\s{1,3}use(?:r\\s{1,3}|\\s[^\\n]{0,120}?/user:)(?=\\S{1,80}[ \\t]{1,9}[^/\\s])\\S{1,80}\\s{1,3}|/(?:user|u):(?=\\S))(?<secretArgument>${ARGUMENT})`,
  scheme: `basic\\s{1,3}(?<basic>${BASE64}{6,}={0,2})`,
  keyed: `(?<![\\p{L}\\p{N}])(?:key|name|id|field|property|setting)["'\\\\]{0,3}\\s{0,3}[:=]\\s{0,3}["'\\\\]{1,3}[\\w .:-]{0,40}(?:passwor[dt]|kennwort|passphrase|pwd|secret|token|api[ _-]?key)[\\w .:-]{0,20}["'\\\\]{1,3}\\s{0,3},?\\s{0,3}["'\\\\]{0,3}(?:value|content|data|text)["'\\\\]{0,3}\\s{0,3}[:=]\\s{0,3}["'\\\\]{1,3}(?<fieldSecret>[^"'\\\\<>\\n]{1,200})`,
  jar: `(?<![\\w-])(?:set-)?cookie["'\\\\]{0,3}\\s{0,3}[:=]\\s{0,40}["']?(?<cookie>[^\\s"'<][^\\n"'<]*)`,
  spoken: `(?<![\\p{L}\\p{N}])${SENT_CODE}(?:\\s{1,3}(?:is|was|lautet|ist|est|es))?["'\\\\]{0,3}\\s{0,3}[:= ]\\s{0,3}["'\\\\]{0,3}(?<sent>(?=[^\\s"'<>]{0,40}\\d)[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]){2,40}(?:[ -]\\d{2,4}){0,3})`
};
var NAME_FORMS = {
  phrase: `(?<![\\p{L}\\p{N}])${PASSWORD}(?:\\s{1,3}(?:is|was|lautet|ist|est|es)\\s{1,3}(?=(?:\\p{L}{2,20} ){2})|\\s{0,3}[:=]\\s{0,3})(?<toldWords>(?:(?!${IN_SENTENCES})\\p{L}{2,20} ){1,9}(?!${IN_SENTENCES})\\p{L}{2,20})(?=\\s{0,3}(?:$|[\\r\\n.,;&"'\\\\]))`,
  pair: `(?<![\\p{L}\\p{N}])(?:log-?in|cred(?:ential)?s|zugangsdaten|anmeldedaten|identifiants|credenciales|inloggegevens)\\s{0,3}[:=]\\s{0,3}(?<pairSecret>[^\\s/|,<>]{1,80}(?:\\r?\\n[ \\t]{0,8}[^\\s/|,<>]{1,80})?\\s{0,3}[/|,]\\s{0,3}[^\\s"'<>,;]{3,80})`,
  told: `(?<![\\p{L}\\p{N}])${PASSWORD}(?:\\s{1,3}(?:for|of|für|von)\\s{1,3}\\S{1,80})?(?:\\s{1,3}(?:is|was|to|ist|lautet|est|es)\\s{1,3}(?!${NO_PASSWORD})["']?|\\s{1,3}(?=["'‘“]).)(?<toldValue>[^\\s"'‘’“”<>,;]{3,80})`,
  dn: `(?<![\\w&?.-])(?:${LEADING}=${RDN}{1,200}(?:,\\s{0,3}${FURTHER}=${RDN}{1,200}){0,30}|/o=[^"'\\n<>]+)`,
  account: "(?<![\\p{L}\\p{N}\\\\:/._-])(?<realm>[\\w-]{2,20})\\\\{1,2}(?<member2>[\\w$][\\w.$-]{1,64})",
  phone: "(?<![\\p{L}\\p{N}.+])(?:\\+[1-9]\\d{0,2}|tel:\\+?)(?:[ ().\\u00a0/-]{0,3}\\d){7,13}(?!\\w)|\\+\\d{1,3}[ -]?\\(\\d{1,5}\\)[ \\d-]{5,15}",
  bank: "(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?:\\s?[A-Z0-9]{4}){2,7}(?:\\s?[A-Z0-9]{1,3})?(?![\\p{L}\\p{N}])",
  quoted: `(?<![\\p{L}\\p{N}])${NAMED_THING}\\s{1,3}["'‘“„«](?<called>[^"'‘’”»<>{}\\n]{2,80})(?=["'’“”»])`,
  person: `(?<![\\p{L}\\p{N}-])${NAMED_ONE}["'\\\\]{0,3}\\s{0,3}[:=]\\s{0,3}(?<who>(?![{<*$-])[^\\s"',;:&<>{}()[\\]\\\\]{1,64}(?: [^\\s"',;:&<>{}()[\\]\\\\]{1,64}){0,3})(?=\\s{0,3}(?:$|[\\r\\n,;&}\\]|)"'\\\\]))`,
  share: "(?<![\\\\:])\\\\{2,16}(?<shared>[\\w.-]{2,63}\\\\[^\\s\"'`<>|]+)",
  drive: `(?<![\\p{L}\\p{N}])[a-z]:\\\\{1,4}(?!(?:program(?:data)?|windows|users)[ \\\\(]|users\\b|home\\\\{1,4}site\\b)(?<folders>[^\\s"'<>|]+)`
};

// src/search/redact/redact-rules.ts
var PLACEHOLDER_START = "<(?:email|id|tenant|host|ip|url|time|token|secret|device|user|phone|name|number|word)";
var PLACEHOLDER = `${PLACEHOLDER_START}>`;
var HOLE = "\\{\\{[^{}<>\\n]{0,80}\\}\\}|\\{(?!eyJ)[a-z]\\w{0,30}\\}";
var LETTER = "[\\p{L}\\p{N}_]";
var LETTER_OR_HYPHEN = "[\\p{L}\\p{N}_-]";
var HEX = "[0-9a-f]";
var OCTETS = "\\d{1,3}(?:\\.\\d{1,3}){3}";
var NAMED = [
  [
    "secret",
    "(?:client|app)?[ _-]?secret(?:[ _-]?(?:value|text|key))?|passw(?:or)?d|passwort|kennwort|mot de passe|contrase(?:ñ|n)a|wachtwoord|passphrase|passcode|pwd|(?:api|account|access|shared|functions|subscription)[ _-]?key(?!name)|(?<![a-z])sig|assertion|code_verifier"
  ],
  [
    "token",
    "(?:access|refresh|id|sas|auth|bearer)[ _-]?token(?:_hint)?|device_?code|ests\\w{0,40}|saml(?:response|request)|nonce|(?<![\\w-])code(?==[\\w-]{0,60}\\.)"
  ],
  ["id", "(?:trace|correlation|request|session|activity|operation|transaction|tracking|execution|invocation)[ _-]?id"],
  [
    "device",
    "(?:serial|product)[ _-]?(?:number|key)|serial|seriennummer|imei|(?:asset|service)[ _-]?tag|(?:device|computer|machine|host)[ _-]?name"
  ],
  ["host", "x-ms-ests-server|(?<![a-z])server(?==|$)"],
  ["user", "(?:user|display|given|sur|samaccount|mailnick|nick)[ _-]?name|upn|login_?hint"],
  [
    "name",
    '(?:company|tenant|customer|client|organi[sz]ation|team|group|account)[ _-]?name|street(?:[ _-]?address)?|postal[ _-]?code|(?<![a-z0-9_])(?:city|department|customer|kunde|klant|firma|cliente)|(?<=")state(?=["\\\\])'
  ]
];
var KIND_OF = NAMED.map(([kind, names]) => [kind, new RegExp(`(?:${names})$`, "i")]);
function kindNamed(name) {
  return KIND_OF.find(([, names]) => names.test(name))?.[0];
}
var not = (stops, escaped = `(?![rnt"'])`) => `(?:[^${stops}\\\\<]|(?!${PLACEHOLDER})<|\\\\${escaped})+`;
var VALUE = `(?<=(?<!\\\\)")${not('"\\n', ".")}|(?<=")${not('"\\n')}|(?<=')${not("'\\n")}|${not(`\\s"'&,;`)}`;
var MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
var COLON = "(?:[:.]|%3a)";
var DATE = `\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}|\\d{1,2}\\.?[ -]${MONTH}[ -]\\d{2,4}|${MONTH} {1,2}\\d{1,2}(?:,? \\d{4})?`;
var CLOCK = `\\d{1,2}${COLON}\\d\\d(?:${COLON}\\d\\d(?:[.,]\\d{1,9})?)?(?: ?(?:[ap]m|z|utc|gmt|[+-]\\d\\d:?\\d\\d)(?!${LETTER}))?`;
var TIME = `(?<!\\d\\.?)(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?(?:${DATE})(?:t|[+_]|%20|,?\\s{1,3}(?:at )?)${CLOCK}|\\d{8}t\\d{6}z?|\\d{4}(?:, \\d{1,2}){4,5}`;
var TOP = "com|net|org|info|biz|edu|gov|cloud|app|dev|tech|help|online|agency|solutions|services|local|lan|internal|corp|intra|(?!py|js|ts|cs|md|sh|vb|go|rs|db|gz|so|id)[a-z]{2}";
var PUBLIC_FIELD = "(?:error\\w{0,20}|suberror|message|view|grant_type|response_\\w{4}|scope|prompt|\\$(?:select|top|expand|count))";
var PARAMETER = "[^\\s&#\"'`<>{}\\\\]";
var NAME = "[^\\\\/:*?\"'`<>(){}|\\s]";
var LOCAL = "[^\\s@%\"'`<>(){}[\\]\\\\,;:|=&?/]";
var { pem, ...SECRETS } = SECRET_FORMS;
var BRANCHES = {
  pem,
  url: `(?:https?|wss?|s?ftps?|ldaps?|smb|file|sb|ssh|amqps?|rediss?|mysql|postgres(?:ql)?|mongodb(?:\\+srv)?)://(?<authority>[^\\s/?#"'\`<>(){}\\\\,;|]{1,255})`,
  email: `(?<!${LOCAL}|\\w')(?:${LOCAL}|(?<=\\w)'(?=\\w))+(?:@|%40)(?!odata\\.)[\\p{L}\\p{N}]${LETTER_OR_HYPHEN}{0,62}(?:\\.${LETTER_OR_HYPHEN}{1,63}){0,8}`,
  query: `[?&#](?!${PUBLIC_FIELD}=)(?<field>[\\w.$-]{1,60})=(?!(?:\\d{1,8}|\\d{4}-\\d\\d-\\d\\d(?:-preview)?)(?!${PARAMETER}))(?<content>${PARAMETER}+)`,
  named: `(?<name>${NAMED.map(([, names]) => names).join("|")})["'\\\\]{0,3}\\s{0,40}[:=]\\s{0,9}["'\\\\]{0,3}(?<value>(?!<[a-z][\\w -]{0,40}>|${HOLE}|\\*|\\$[a-z]+(?!\\w)|null|none|(?:passwor[dt]|secret|token|key) (?:is|was|has|does|did|can|must|of|in|for)(?![\\w-]))(?:${VALUE}))`,
  path: `[\\\\/](?<folder>users|home|sites|teams|resourcegroups|vaults|storageaccounts|servers|serverfarms)[\\\\/]{1,4}(?!site[\\\\/]{1,4}wwwroot)(?<member>${NAME}{1,64}(?: ${NAME}{1,64}){0,2}(?=[\\\\/])|${NAME}+)`,
  unc: "(?<![\\\\:])\\\\\\\\(?<server>[\\w.-]{2,63})(?=\\\\)",
  token: "eyJ[\\w-]{5,}={0,2}(?:\\.[\\w-]*={0,2}){0,4}|bearer\\s{1,3}(?<bearer>[\\w.~+/=-]{20,})|(?<![\\w.])[01]\\.A[\\w.-]{20,}",
  secret: "[\\w.-]{0,3}\\dQ~[\\w.~-]{10,}",
  ...SECRETS
};
var LAST = {
  id: `${HEX}{8}-${HEX}{4}-${HEX}{4}(?:-${HEX}{1,4}(?:-${HEX}{1,12})?)?|${HEX}{32,}|S-1-\\d{1,2}(?:-\\d{1,10}){3,14}`,
  time: TIME,
  device: `(?<![a-z0-9])(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{4,15}(?!${LETTER})|(?<![\\w:-])(?:${HEX}{2}[:-]){5}${HEX}{2}(?![\\w:-])`,
  ip: `(?<![\\w.])(?<!(?:version|module|build|release)["']?[\\s:=]{1,3}["']?)${OCTETS}(?!\\w|\\.\\d)|(?<![\\w:.\\]])(?:${HEX}{0,4}:){2,7}(?:${OCTETS}|${HEX}{0,4})(?:%\\w{1,20})?(?![\\w:])`,
  long: "(?<![\\w+/-])[\\w+/-]{40,}={0,2}"
};
var domain = (endings) => `(?<!${LETTER_OR_HYPHEN}\\.?)(?:${LETTER_OR_HYPHEN}+\\.)+(?:${[...endings, TOP].join("|")})(?!${LETTER_OR_HYPHEN})`;
var NOTHING_KEPT = { addresses: [], known: NOTHING_PUBLIC };
function rulesFor({ addresses, known: known2, isCode: isCode2 = () => false }, further = {}) {
  const literal2 = [...addresses].sort((a, b) => b.length - a.length).map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|");
  const kept = `${PLACEHOLDER}|${HOLE}${literal2 && `|(?<![\\w.@-])(?:${literal2})(?![\\w/?=&-])`}`;
  const { long, ...before } = LAST;
  const last2 = { ...before, domain: domain(known2.endings), long };
  const branches = Object.entries({ ...further, ...BRANCHES, ...last2 }).map(
    ([name, source]) => `(?<${name}>${source})`
  );
  return { pattern: new RegExp([`(?<kept>${kept})`, ...branches].join("|"), "giu"), known: known2, isCode: isCode2 };
}

// src/search/redact/redact.ts
var ROUNDS = 5;
var REST = new RegExp(`(?:(?![?&#]${PUBLIC_FIELD}=)[^\\s"'\`<>(){}\\\\,;|])*`, "iy");
var LONGEST_TYPED = 320;
var SETTLED = /^[\s"'(),;][\s\S]*[\s"'(),;]$|^[\s"'(),;]$/;
var compiled = /* @__PURE__ */ new WeakMap();
function redact(text, kept = NOTHING_KEPT) {
  let rules = compiled.get(kept);
  if (!rules) compiled.set(kept, rules = rulesFor(kept));
  const pieces = typedPieces(text, rules);
  const taken = pieces.filter((piece) => typeof piece !== "string");
  return { text: pieces.map(shownAs).join(""), taken, hasSecret: taken.some(isSecret) };
}
var isSecret = ({ kind }) => kind === "secret" || kind === "token";
function typedPieces(text, rules) {
  let pieces = [text];
  for (let round = 0, before = 0; round < ROUNDS && before !== pieces.length; round++) {
    before = pieces.length;
    pieces = pieces.flatMap(
      (piece) => typeof piece === "string" && !(round && SETTLED.test(piece)) ? cutUp(piece, rules) : piece
    );
  }
  return pieces;
}
function cutUp(text, rules) {
  const pieces = [];
  let done = 0;
  let next = 0;
  const put = (to) => {
    if (to > done) pieces.push(text.slice(done, to));
  };
  for (; ; ) {
    rules.pattern.lastIndex = next;
    const match = rules.pattern.exec(text);
    if (!match) break;
    const cuts = judge(match, text, rules);
    if (typeof cuts === "number") {
      next = cuts;
      continue;
    }
    for (const [start, end, kind] of cuts) {
      put(start);
      pieces.push({ kind, value: text.slice(start, end), placeholder: `<${kind}>` });
      done = next = end;
    }
  }
  put(text.length);
  return pieces;
}
function judge(match, text, rules) {
  const { known: known2 } = rules;
  const is = match.groups;
  const whole2 = match[0];
  const end = match.index + whole2.length;
  const value = is.authority ?? is.content ?? is.value ?? is.member ?? is.server ?? is.bearer ?? behindForm(is) ?? whole2;
  const start = end - value.length;
  const typed = (kind2) => {
    const open = kind2 === "secret" || kind2 === "token" || value.length > LONGEST_TYPED;
    const [first, second] = open ? [] : cutUp(value, rules);
    if (first === value && isPublicId(value, known2)) return end;
    return [[start, end, typeof first === "object" && !second ? first.kind : kind2]];
  };
  if (is.kept) return end;
  if (is.url) {
    const host = value.replace(/:\d*$|\.$/, "");
    const isPublic = known2.isHost(host) || isPublicId(host, known2);
    if (isPublic && !/github/i.test(host)) return end;
    const cuts = isPublic ? [] : typed(value.includes("@") ? "secret" : "host");
    REST.lastIndex = end;
    const rest = REST.exec(text)?.[0].length ?? 0;
    if (rest > 1) cuts.push([end + 1, end + rest, "url"]);
    return cuts[0] ? cuts : end;
  }
  if (is.field) return typed(kindNamed(is.field) ?? "url");
  if (is.name) return typed(kindNamed(is.name) ?? "id");
  if (is.folder) return typed(/users|home/i.test(is.folder) ? "user" : "url");
  if (is.server) return typed("host");
  const form = formOf(is, whole2, rules);
  if (form)
    return form === "public" ? match.index + 1 : value === whole2 || form === "secret" ? [[start, end, form]] : typed(form);
  let kind;
  if (is.id) kind = isPublicId(whole2, known2) ? void 0 : "id";
  else if (is.device) kind = /[a-z]/.test(whole2) && !/\d/.test(whole2) ? void 0 : "device";
  else if (is.ip) kind = isAddress(whole2) ? "ip" : void 0;
  else if (is.long) kind = looksRandom(whole2) ? "token" : void 0;
  else if (is.domain) {
    if (known2.isHost(whole2) || /[A-Z]\w*$/.test(whole2) && /[a-z]/.test(whole2)) return end;
    kind = known2.isTenant(whole2) || whole2.split(".").length < 3 ? "tenant" : "host";
  } else kind = is.email ? "email" : is.time ? "time" : is.secret ? "secret" : "token";
  return kind ? [[start, end, kind]] : is.id ? end : match.index + 1;
}
function behindForm(is) {
  return is.secretArgument ?? is.toldValue ?? is.toldWords ?? is.pairSecret ?? is.fieldSecret ?? is.basic ?? is.cookie ?? is.sent ?? is.called ?? is.who ?? is.shared ?? is.folders;
}
function formOf(is, whole2, { isCode: isCode2 }) {
  if (is.sent) return isErrorCode(is.sent, whole2, isCode2) ? "public" : "secret";
  if (is.pem || is.secretArgument || is.toldValue || is.toldWords || is.pairSecret || is.fieldSecret || is.cookie)
    return "secret";
  if (is.key) return /[A-Z]/.test(whole2) || !/^\w{5}(?:-\w{5})+$/.test(whole2) ? "secret" : "public";
  if (is.basic) return /[A-Z\d=].*[A-Z\d=]/.test(is.basic) ? "secret" : "public";
  if (is.account)
    return /^[A-Z][A-Z\d-]+$/.test(is.realm ?? "") && !/^[nrt][A-Z]/.test(is.member2 ?? "") ? "user" : "public";
  if (is.bank) return /^[A-Z]{2}/.test(whole2) && (whole2.match(/\d/g)?.length ?? 0) > 9 ? "number" : "public";
  if (is.dn || is.called || is.who) return "name";
  if (is.phone) return "phone";
  if (is.shared) return "host";
  return is.folders ? "url" : void 0;
}
function isErrorCode(sent, whole2, isCode2) {
  const [code = ""] = sent.split(" ");
  return isCode2(code) || /[a-z]|^80/i.test(code) && canonicalNumber(code) !== void 0 || /^[A-Z]+_\w+$/.test(code) || /^the code/i.test(whole2) && /^\d{1,5}$/.test(sent);
}
function isPublicId(id, known2) {
  return known2.isId(id) || /^[0-]{36}$/.test(id);
}
function isAddress(text) {
  const numbers2 = text.split(".");
  if (!text.includes(":")) return numbers2.every((number) => Number(number) < 256);
  return /\d/.test(text) && (text.includes("::") || text.split(":").length === 8);
}
function looksRandom(text) {
  const runs = text.match(/[a-z](?![a-z])|[A-Z](?![A-Z])|\d(?!\d)/g)?.length ?? 0;
  return !/-[0-9a-f]{4}-/i.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text) && runs > 0.4 * text.length;
}

// src/action/holds-secret.ts
var LEAST_KEY = 20;
var LEAST_PASSWORD = 8;
var LEAST_KINDS = 3;
var KEY_FORM = /^(?:gh[opsru]_|github_pat_|glpat-|xox[a-z]-|[sp]k_(?:live|test)_|SG\.|A[KS]IA[A-Z\d]{12}|eyJ)\S{8}|BEGIN [A-Z ]*PRIVATE KEY|^(?:\d{6}-){5}/;
var KINDS = [new RegExp("\\p{Ll}", "u"), new RegExp("\\p{Lu}", "u"), /\d/, /[^\p{L}\p{N}\s]/u];
function holdsSecret(text) {
  return redact(text).taken.some((taken) => isSecret(taken) && isTelling(taken.value));
}
function isTelling(value) {
  if (KEY_FORM.test(value)) return true;
  const own = value.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  if (!/\d/.test(own) || !new RegExp("\\p{L}", "u").test(own) || /\$\{|\{\{|\*{3}|x{4}|\.{3}/i.test(value)) return false;
  const kinds = KINDS.filter((kind) => kind.test(own)).length;
  return own.length >= LEAST_KEY || own.length >= LEAST_PASSWORD && kinds >= LEAST_KINDS;
}

// src/words/counted.ts
var plural = new Intl.PluralRules(LOCALE);
function counted(count, forms) {
  return (forms[plural.select(count)] ?? forms.other).replace("#", formatNumber(count));
}

// src/words/en/entry.ts
var CHECKED_WORDS = {
  read: "read in the documentation",
  "seen in code": "seen in the code",
  reproduced: "reproduced",
  imported: "imported"
};
var ENTRY_WORDS = {
  /** Unless the field asks otherwise. */
  scope: "Who sees it?",
  messages: "Exact wording",
  causes: (hasFixes) => hasFixes ? "Causes and fixes" : "Causes",
  sources: "Sources",
  /** Before the fixes of a cause. */
  causeFix: "Fix:",
  /** In place of the fixes of a cause; `support` are ways to that of the programs that print it, where they have one. */
  noFix: (support) => [
    "No fix is known here. If this is the cause, ask ",
    ...support ? ["the support: ", support] : ["whoever makes the program."]
  ],
  asked: "Also asked as",
  only: (conditions) => `Only for: ${conditions}`,
  changed: (day, what) => ["Changed ", day, `: ${what}`],
  retired: (since) => `No longer current: ${since}`,
  checked: (day, how) => ["Checked ", day, `, ${CHECKED_WORDS[how]}.`],
  copy: (text) => `Copy ${text}`,
  beforeYouStart: "Before you start",
  /** A hole of a message where nothing has filled it: `words` is its name in words. */
  value: (words, whose) => whose ? `${words} of the ${whose}` : words,
  chooseEdition: "Your installation: what is for it comes first",
  edition: (answer, name) => `${answer}: ${name.charAt(0).toLowerCase()}${name.slice(1)}.`,
  chooseProduct: "Your product: its fix opens first",
  moreMessages: (count) => counted(count, { one: "# more wording", other: "# more wordings" }),
  printedBy: (by) => `Printed by ${by}`,
  seen: (when) => `seen ${when}`,
  evidence: (source, date) => `seen in ${source}, ${date}`,
  steps: "Steps",
  /** Heading of an answer's text where its steps come first. */
  background: "Background",
  otherFixes: "Other fixes",
  procedure: "Procedure",
  procedureAt: "Procedure:",
  ownPage: "This procedure on its own page",
  /** Before the status pages of the vendors. */
  status: "Is it down?",
  ticket: "Copy for the ticket"
};

// src/search/judge/first-halves.ts
init_common_sentences();

// src/search/judge/failure-words.ts
var FAILURE_WORDS = "fail(?:s|ed|ures?)?|unable|could ?n[o'’]t|can(?: ?not|['’]t)|errors?|exception|problem";

// src/search/judge/first-halves.ts
var FAILED = new RegExp(`\\b(?:${FAILURE_WORDS})\\b`, "i");
var PARTS = /(?<![.!?]['"”’)\]]{0,2}|[{,]\s{0,9}"[^"\n]{0,80}")(?::|\s[-–—])(?=\s|$)/g;
var ENDS = /(?<=[.!?]\W{0,3}\s|[|\t]|["'][,;])/;
var GUESS = /\.{1,2}\s+this is (?:likely|probably|usually)\b.*/i;
var ONLY_CLASS = /^\W*(?:[\w.]*(?:error|exception)\b(?! [a-z]))?\W*(?:http )?(?:status|error|code)? ?\(?(?:[45]\d\d(?: (?:client|server) error)?)?\W*$/i;
var NEAR = 200;
var PARAGRAPH = /\n[ \t]*\n/;
var saysSomething = (text) => new RegExp("\\p{L}{3}", "u").test(text);
var saysTwoWords = (text) => new RegExp("\\p{L}{2}[^\\p{L}]+\\p{L}{2}", "u").test(text);
function firstHalves(text) {
  const halves = [];
  const plain2 = withoutCommon(text, ({ length }) => " ".repeat(length));
  for (const { 0: line, index: start } of plain2.matchAll(/.+/g)) {
    let from = 0;
    const before = halves.length;
    for (const { index } of line.matchAll(PARTS)) {
      let at = index;
      for (const sentence of line.slice(from, index).split(ENDS).reverse()) {
        if (!FAILED.test(sentence)) break;
        at -= sentence.length;
      }
      const end = start + index;
      const isClass = ONLY_CLASS.test(line.slice(from, index));
      if (!isClass && at < index && saysSomething(text.slice(end, end + NEAR).split(PARAGRAPH, 1)[0] ?? ""))
        halves.push([start + at, end]);
      from = index + 1;
    }
    const guess = halves.length > before ? line.search(GUESS) : -1;
    if (guess !== -1) halves.push([start + guess, start + line.length]);
  }
  return halves;
}

// src/search/text/letters.ts
init_normalise();
var LETTER2 = /[\p{L}\p{N}]/u;
var OTHERS = /[^\p{L}\p{N}]+|[\u{10000}-\u{10ffff}]+/gu;
function lettersOf(original) {
  const { text, offsets } = normaliseWithOffsets(original);
  const kept = new Uint32Array(text.length);
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLetter2 = code < 128 ? code > 96 && code < 123 || code > 47 && code < 58 : LETTER2.test(text[at]);
    if (isLetter2) kept[size++] = offsets[at];
  }
  return { text: text.replace(OTHERS, ""), offsets: kept.subarray(0, size), normalised: text };
}

// src/search/unwrap/frames.ts
var FRAMES = [
  // PowerShell.
  /\bAt (?:line|(?:[A-Z]:\\|[\\/])[^:\n]{1,250}):\d+ char:\d+/gi,
  // .NET, Java and JavaScript: a name with its parameters or its place, also where the line was cut. `at startup (see below)` is
  // none: a name without dots has its bracket at once, or a place in it.
  /(?:^[ \t]*|[ \t]{2,9})at (?:async |new )?[^\s().]{1,99}(?:(?:\.{1,2}[^\s().]{1,99}){0,20}\(|(?:\.{1,2}[^\s().]{1,99}){1,20} \(| \((?=[^()\n]{1,400}:\d))[^()\n]{0,400}(?:\)(?: in .{1,300}?:line \d+)?|$)/gm,
  // Between the frames of .NET, and above those of Python.
  /--- End of .{1,99}? ---|Traceback \(most recent call last\):/g,
  // Python.
  /\bFile "[^"\n]{1,250}", line \d+(?:, in [\w.<>]{1,99})?/g
];
var MARKS = [
  /\+ {1,9}(?:CategoryInfo|FullyQualifiedErrorId) {0,20}: ?|[+|] {1,200}~+(?!\S)|^[ \t]*[~^]{2,}[ \t]*$/gm,
  /^\s*Exception: /g
];
var BARRED = /^[ \t]*Line {1,4}\||^ {5}\| /m;
var BAR = /^[ \t]*(?:(?:Line|\d{1,6}) {0,4})?\|/gm;
function unwrapFrames(text) {
  const parts = [...FRAMES, ...MARKS, ...BARRED.test(text) ? [BAR] : []];
  return parts.reduce((rest, part) => rest.replace(part, " "), text);
}
var LABEL3 = /^\s*(?:\w{1,20} ?: ?)?$/;
var SHOWN = /^\s{0,40}\+ /;
var DEEP = /^ {4}/;
function frameLines() {
  let isFramed = false;
  let isBelowFile = false;
  return (line) => {
    const isFrame = FRAMES.some((frame) => {
      const at = line.search(frame);
      return at !== -1 && LABEL3.test(line.slice(0, at));
    });
    const isCode2 = isFramed && SHOWN.test(line) || isBelowFile && DEEP.test(line);
    isFramed ||= isFrame;
    isBelowFile = isFrame && line.includes('File "');
    return isFrame || isCode2;
  };
}

// src/search/unwrap/unwrap-characters.ts
var ANSI = /\u001b\[[0-?]{0,30}[@-~]/g;
var BARE_COLOUR = /(?:\\{1,16}(?:u001b|x1b|033|e))?\[\d[\d;]{0,15}m/gi;
var THIRD = "˜™œ‘“”¦";
var MEANT = `''""---…`;
var MOJIBAKE = /â€([˜™œ\u009d‘“”¦]?)|Â[ \u00a0]/g;
function unwrapCharacters(text) {
  const plain2 = text.replace(ANSI, "");
  return (plain2.includes("[0m") ? plain2.replace(BARE_COLOUR, "") : plain2).replace(
    MOJIBAKE,
    (whole2, third) => (
      // The closing double quote often loses its third byte, which is a control character.
      third ? MEANT[THIRD.indexOf(third)] : whole2 < "â" ? " " : '"'
    )
  );
}

// src/search/unwrap/unwrap-json.ts
var STRING = /^[ \t]*("(?!(?:[A-Za-z]:|\\)\\\w).*")[ \t]*$/gm;
var ESCAPED = /\\["'/]|\\u[\da-fA-F]{4}|\\[nrt](?:\\[nrt]|[\s{[+>|<`]|[A-Z]\w{1,30}[ :])|\w[.;!?]\\n|":\s?"[^"]*(?:[a-z]| [^"\s\\]*)\\n/;
var ESCAPE = /(?<!\w)[A-Za-z]:\\(?![\\"'/]|r\\n)[^\s"'|<>*?]*|\\(?:u([\da-fA-F]{4})|(["'\\/nrt]))/g;
function unwrapJson(text) {
  if (!text.includes("\\")) return text;
  const bare2 = text.replace(STRING, (line, string) => {
    if (!string.includes("\\")) return line;
    try {
      return JSON.parse(string);
    } catch {
      return line;
    }
  });
  if (bare2 !== text || !ESCAPED.test(bare2)) return bare2;
  return bare2.replace(
    ESCAPE,
    (whole2, hex, char) => hex ? String.fromCharCode(Number.parseInt(hex, 16)) : char ? /\w/.test(char) ? "\n" : char : whole2
  );
}

// src/search/unwrap/unwrap-markup.ts
var FENCE2 = /```(?:[\w-]{1,20}(?=[ \t]*$|\\n))?/gm;
var TAG2 = /<\/?(?:a|b|br|code|div|em|h\d|i|li|p|pre|span|strong|t[dr]|ul)(?=[\s/>])[^<>]{0,300}>/gi;
var REFERENCE = /&(?:amp;)+|&(?:#(x?[\da-f]{1,7})|(lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip));/gi;
var MEANT2 = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  hellip: "…",
  mdash: "—",
  ndash: "–"
};
function unwrapMarkup(text) {
  return text.replace(FENCE2, " ").replace(TAG2, "\n").replace(REFERENCE, (whole2, number, name) => {
    if (name) return MEANT2[name.toLowerCase()] ?? (/s/i.test(name) ? "'" : '"');
    if (!number) return "&";
    const point = Number(number.replace(/^x/i, "0x"));
    return point > 0 && point < 1114112 ? String.fromCodePoint(point) : whole2;
  });
}

// src/search/unwrap/levels.ts
var LEVEL = "(?:Crit|Debu|Emerg|Err|Fata|Inf|Notice|Pani|Severe|Trac|Verbose|Warn|Wrn)[a-z]*";

// src/search/unwrap/unwrap-prefixes.ts
var UPPER = LEVEL.toUpperCase();
var BRACKETS = `\\[ ?(?:${LEVEL}|${UPPER}|${LEVEL.toLowerCase()}) {0,3}\\]:?`;
var ISO = String.raw`\[?\d{1,4}[-/.]\d\d?[-/.]\d{2,4}[T ,]{1,2}\d\d?:\d\d[\d:.,]{0,12}(?: ?[AP]M|Z| ?[+-]\d\d:?\d\d| UTC)?\]?`;
var SYSLOG = String.raw`[A-Z][a-z]{2} [ \d]\d [\d:]{8}(?: \S{1,64} \S{1,64}\[\d+\]:)?`;
var BAR2 = String.raw`\s{0,9}(?:[|-]\s{1,9})?`;
var prefixOf = (ofField) => new RegExp(
  String.raw`^(?:[ \t]{0,40}(?:>[> ]*|${ofField}${BRACKETS} |${UPPER}: |(?:${ISO}|${SYSLOG})(?!\S)${BAR2}` + String.raw`(?:(?:${BRACKETS}|${UPPER}\b:?(?=\s)|${LEVEL}(?= ?\||\t|  | -))${BAR2}|(?<=[|:\t-]\s{0,9})|(?![AP]M)(?=[A-Z{["<(])))){1,20}`,
  "gm"
);
var prepared = /* @__PURE__ */ new WeakMap();
function unwrapPrefixes(text, prefixes) {
  let prefix = prepared.get(prefixes);
  if (!prefix) {
    prepared.set(prefixes, prefix = prefixOf(prefixes.map((one) => `${one} ?|`).join("")));
  }
  return text.replace(prefix, "");
}

// src/search/unwrap/unwrap-url.ts
var ESCAPE2 = /%[\da-f]{2}/i;
var ESCAPES = /%(?:25)+(?=[\da-f]{2})|%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-3](?:%[89ab][\da-f]){3}/gi;
function unwrapUrl(text) {
  if (!ESCAPE2.test(text)) return text;
  const spaced = text.includes("+") ? text.replace(
    /[^ \t"]+/g,
    (word) => ESCAPE2.test(word) && !word.includes("%20") ? word.replace(/(?<=\S)\+/g, " ") : word
  ) : text;
  return spaced.replace(ESCAPES, (escapes) => {
    const [lead = 0, ...rest] = escapes.slice(1).split("%").map((hex) => Number.parseInt(hex, 16));
    if (escapes.startsWith("%25")) return "%";
    return String.fromCodePoint(
      rest.reduce((point, byte) => point * 64 + byte % 64, rest.length ? lead % (64 >> rest.length) : lead)
    );
  });
}

// src/search/unwrap/unwrap.ts
var ROUNDS2 = 16;
var NONE = [];
function unwrap(text, prefixes = NONE) {
  let current = text;
  for (let round = 0; round < ROUNDS2; round++) {
    const decoded = unwrapMarkup(unwrapUrl(unwrapJson(unwrapCharacters(current))));
    const next = unwrapFrames(unwrapPrefixes(decoded, prefixes));
    if (next === current) return current;
    current = next;
  }
  return text;
}

// src/search/judge/evidence.ts
init_common_sentences();
init_normalise();

// src/search/text/rarity.ts
var STEM = 8;
var RARE = 9;
var stemOf = (word) => word.slice(0, STEM);
var rarityOf = (word, rarity2) => rarity2.get(stemOf(word)) ?? RARE;

// src/search/text/add-to-list.ts
function addToList(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

// src/search/judge/evidence-index.ts
init_common_sentences();
init_normalise();

// src/search/judge/code-gram.ts
var CODES = /(?<![\p{L}\p{N}])[\p{L}\p{N}]*\d{4}[\p{L}\p{N}]*/gu;
var isCode = (word) => /\d{4}/.test(word);
var codeOf = (gram) => gram[0] === "#" ? gram.slice(1) : void 0;
var codeGram = (code) => `#${code}`;

// src/search/judge/evidence-weights.ts
var MESSAGE_GRAM = 8;
var FITS_FROM = 0.5;
var CLEAR_FROM = 0.75;
var CUT_FROM = 0.4;
var SUGGEST_FROM = 0.12;
var WEAK_BELOW = 0.3;
var WEAK_FACTOR = 0.1;
var BESIDE = 0.3;
var ENOUGH_BITS = 22;
var SPOKEN_BITS = 42;
var SHORT_BITS = 72;
var BRIEF_BITS = 60;
var WHOLE_FROM = 0.9;
var CLEAR_BITS = 120;
var WRAPPER = 0.6;
var STATUS = 0.4;
var MORE_SPECIFIC = 1.2;
var CONTAINED = 0.6;
var COMPARED = 24;
var SPECIFIC_CODE = 0.55;
var NAME_CODE = 0.25;
var GENERIC_CODE = 0.02;
var CONTEXT = 0.06;
var CAUSE = 0.07;
var MAX_CAUSES = 20;
var CONTEXT_BITS = 80;
var ONLY_PRODUCT = 15;
var CONTEXT_LENGTH = 2e4;
var EMBEDDED = 0.5;
var EDITED = 0.8;
var LOOK_ALIKE = 0.6;
var NEIGHBOURS = 0.5;
var MIN_EDITED = 5;
var MAX_EDITED = 40;
var MAX_NEAR_WORDS = 60;
var MIN_LIST_LINES = 3;
var MAX_LINES = 5e3;
var MAX_LINE_LENGTH = 2e3;
var FITTING_LENGTH = 24;
var MIN_LIST_SHARE = 0.3;
var IN_ONE_LINE = 0.8;
var MAX_REDACTED = 1e5;
var MAX_HANDED_ON = 5e3;

// src/search/judge/template.ts
init_common_sentences();
init_normalise();
var HOLE2 = /\{([A-Za-z][A-Za-z0-9]*|)\}/;
var TAKES_IN = "(?:error|errorDescription|detail|response)";
var WRAPPING = new RegExp(`^${TAKES_IN}$`);
var BEFORE_ERROR = new RegExp(`([^\\w\\s{}]?)\\s*\\{${TAKES_IN}\\}`);
var QUOTED2 = /['"]([A-Za-z][\w.]{3,})['"]/g;
var QUOTED_HOLE = /['"]([\w.-]*\{\w+\}[\w.{}-]*)['"]/g;
var OWN_PIECE = new RegExp("\\p{L}{3,}", "gu");
var VALUE2 = /^\s*[:=(–—-]\s*['"]?\{/;
var END = 8;
var MAX_REASON = 300;
var STATUS2 = /\b([45]\d\d)\b\W{0,3}(?:bad request|unauthorized|forbidden|not found|internal server error)/i;
var made = /* @__PURE__ */ new WeakMap();
var MOST_MADE = 4e3;
function templateOf(message, vocabulary = NO_VOCABULARY) {
  let templates = made.get(vocabulary);
  if (!templates || templates.size >= MOST_MADE) made.set(vocabulary, templates = /* @__PURE__ */ new Map());
  let template = templates.get(message);
  if (!template) templates.set(message, template = takenApart(message, vocabulary));
  return template;
}
function takenApart(message, { formerNames }) {
  let common;
  const ofNobody = [];
  const own = ownPart(message, (sentence, hasNumber) => {
    const { text } = lettersOf(sentence);
    if (hasNumber) common = text.replace(/(\d)\D+$/, "$1");
    else ofNobody.push(text);
    return "{}";
  });
  const parts = [];
  const gaps = [];
  const holes = [];
  for (const [at, piece] of (formerNames ? own.replace(formerNames, "{}") : own).split(HOLE2).entries()) {
    if (at % 2 === 1) {
      if (piece) holes.push(piece);
      if (parts.length > 0) gaps[parts.length - 1] += `{${piece}}`;
      continue;
    }
    const { text } = lettersOf(piece);
    const signs = /^([^\p{L}\p{N}]*)(?:[\s\S]*?)([^\p{L}\p{N}]*)$/u.exec(piece) ?? ["", "", ""];
    if (parts.length > 0) gaps[parts.length - 1] += signs[1];
    if (!text) continue;
    parts.push(text);
    gaps.push(signs[2] ?? "");
  }
  const status = STATUS2.exec(message)?.[1];
  const wraps = !status && holes.some((name) => WRAPPING.test(name));
  return {
    parts,
    gaps,
    names: namesIn(message),
    wraps,
    isOpen: !wraps && VALUE2.test(gaps.at(-1) ?? ""),
    status,
    common,
    ofNobody,
    own: ownLetters(own === message ? withoutCommon(message, () => "{}") : own, own)
  };
}
function namesIn(message) {
  const whole2 = [...message.matchAll(QUOTED2)].map((match) => match[1] ?? "");
  const pieces = [...message.matchAll(QUOTED_HOLE)].flatMap(
    (match) => match[1]?.replace(/\{\w+\}/g, " ").match(OWN_PIECE) ?? []
  );
  return [...whole2, ...pieces].map(normalise);
}
function ownLetters(own, message) {
  const rest = withoutLoading(own);
  return rest === message ? void 0 : rest.split(/\{\w*\}/).map((piece) => lettersOf(piece).text);
}
function hasHole(template, part) {
  return HOLE2.test(template.gaps[part] ?? "");
}
function reasonBehind({ parts, gaps }, { text, offsets }, original) {
  const part = gaps.findIndex((gap2) => BEFORE_ERROR.test(gap2));
  const gap = gaps[part] ?? "";
  const whole2 = parts[part] ?? "";
  const end = text.includes(whole2) ? whole2 : whole2.slice(-END);
  const before = parts.slice(0, Math.max(0, part)).reduce((at2, one) => Math.max(at2, text.indexOf(one, at2)), 0);
  const place = text.indexOf(end, before);
  if (part === -1 || place === -1) return "";
  const from = offsets[place + end.length - 1] + 1;
  const next = parts[part + 1] ? text.indexOf(parts[part + 1], place) : -1;
  const { 1: sign = "", index } = BEFORE_ERROR.exec(gap);
  const rest = original.slice(from, next === -1 ? from + MAX_REASON : offsets[next]);
  const [reason = ""] = rest.split(sign === ":" ? /\n\s*\n/ : "\n");
  if (/^[^\p{L}\p{N}]*"\s*[,}\]]/u.test(reason)) return "";
  const at = gap.indexOf("{") < index + sign.length ? reason.indexOf(sign) : 0;
  return at === -1 ? "" : reason.slice(at);
}

// src/search/judge/evidence-index.ts
var WORD2 = /[\p{L}\p{N}]+/gu;
function wordsOf(normalised) {
  return normalised.match(WORD2) ?? [];
}
function messageLetters(message, template, rarity2) {
  let text = template.parts.join("\n");
  const words = [];
  let to = 0;
  for (const word of wordsOf(normalise(ownPart(message, () => " ").replace(/\{[A-Za-z][A-Za-z0-9]*\}/g, " ")))) {
    const from = text.indexOf(word, to);
    if (from === -1) continue;
    to = from + word.length;
    const code = isCode(word) ? codeGram(word) : void 0;
    if (code) text = text.slice(0, from) + "\n".repeat(word.length) + text.slice(to);
    words.push({ from, to, bits: code ? RARE : rarityOf(word, rarity2), code });
  }
  return { text, words };
}
function gramsOf(message, template, rarity2) {
  const { text: all, words } = messageLetters(message, template, rarity2);
  const grams = /* @__PURE__ */ new Map();
  let next = 0;
  for (let at = 0; at < all.length; at++) {
    const end = at + MESSAGE_GRAM;
    const word = words[next]?.from === at ? words[next++] : void 0;
    const isLast = end === all.length || all[end] === "\n";
    if (!word && !isLast) continue;
    const gram = word?.code ?? all.slice(at, end);
    const isWhole2 = end <= all.length && !gram.includes("\n");
    if (grams.has(gram) || !(word?.code || isWhole2)) continue;
    const bits = words.flatMap((one) => one.from < end && one.to > at && !one.code ? one.bits : []);
    const most = Math.max(0, ...bits);
    const sum = bits.reduce((total, one) => total + one, 0);
    grams.set(gram, word?.code ? RARE : Math.min(RARE, most + BESIDE * (sum - most)));
  }
  return grams;
}
var made2 = /* @__PURE__ */ new WeakMap();
function takenApart2(message, vocabulary) {
  const template = templateOf(message, vocabulary);
  const known2 = made2.get(template);
  if (known2) return known2;
  const bits = gramsOf(message, template, vocabulary.rarity);
  const weight = [...bits.values()].reduce((sum, one2) => sum + one2, 0);
  const grams = [...bits.keys()];
  const own = template.own && grams.filter((gram) => template.own?.some((part) => part.includes(codeOf(gram) ?? gram)));
  const one = { message, bits, grams, template, weight, own };
  made2.set(template, one);
  return one;
}
var prepared2 = {
  entries: /* @__PURE__ */ new WeakMap(),
  cards: /* @__PURE__ */ new WeakMap()
};
function evidenceIndex(entries, vocabulary = NO_VOCABULARY, whose = "entries") {
  let known2 = prepared2[whose].get(entries);
  if (known2?.vocabulary !== vocabulary)
    prepared2[whose].set(entries, known2 = messagesIndex(entries, vocabulary, whose));
  let context;
  return {
    ...known2,
    get context() {
      return context ??= contextOf(entries);
    }
  };
}
function messagesIndex(entries, vocabulary, whose) {
  const messages = entries.flatMap(
    ({ kind, messages: all }, position) => kind === "code" === (whose === "cards") ? all.map((message) => ({ position, ...takenApart2(message, vocabulary) })) : []
  );
  const byGram = /* @__PURE__ */ new Map();
  messages.forEach(({ grams }, message) => {
    for (const gram of grams) addToList(byGram, gram, message);
  });
  const sold = entries.map(({ products }) => onlyProduct(products, vocabulary));
  return { vocabulary, messages, byGram, filter: gramFilter(byGram, MESSAGE_GRAM), sold };
}
function contextOf(entries) {
  const context = /* @__PURE__ */ new Map();
  const words = (texts) => texts.flatMap((text) => wordsOf(normalise(text)));
  entries.forEach((entry, index) => {
    const titles = [entry.title, ...entry.sources, ...entry.headings.map(([, title]) => title), ...entry.products];
    for (const word of words(titles)) {
      if (word.length < 3) continue;
      const found = context.get(word) ?? /* @__PURE__ */ new Set();
      context.set(word, found.add(index));
    }
  });
  return context;
}

// src/search/judge/fit.ts
var withoutEvidence = (position) => ({
  position,
  score: 0,
  fits: false,
  clear: false,
  isSpecific: false,
  share: 0,
  wholeShare: 0,
  bits: 0,
  grams: [],
  codes: []
});

// src/search/judge/grams-in.ts
function gramsIn(index, letters, unwrapped, halves) {
  const { text, offsets } = letters;
  const isHalf = new Uint8Array(unwrapped.length);
  for (const [from, to] of halves(unwrapped)) isHalf.fill(1, from, to);
  const places = /* @__PURE__ */ new Map();
  const candidates = /* @__PURE__ */ new Map();
  const wrapped = /* @__PURE__ */ new Set();
  const see = (gram, at) => {
    const messages = index.byGram.get(gram);
    if (!messages) return;
    if (!isHalf[offsets[at]]) wrapped.delete(gram);
    else if (!places.has(gram)) wrapped.add(gram);
    if (places.has(gram)) return;
    places.set(gram, at);
    for (const message of messages) {
      const bits = index.messages[message].bits.get(gram) ?? 0;
      candidates.set(message, (candidates.get(message) ?? 0) + bits);
    }
  };
  for (const at of index.filter(text)) see(text.slice(at, at + MESSAGE_GRAM), at);
  for (const [code] of letters.normalised.matchAll(CODES)) {
    const gram = codeGram(code);
    if (index.byGram.has(gram)) see(gram, Math.max(0, text.indexOf(code)));
  }
  for (const [number, bits] of candidates) {
    const { grams, template, weight } = index.messages[number];
    if (!template.wraps || bits < CLEAR_FROM * weight) continue;
    if (!saysSomething(reasonBehind(template, letters, unwrapped))) continue;
    for (const gram of grams) if (places.has(gram)) wrapped.add(gram);
  }
  return { places, candidates, wrapped };
}

// src/search/judge/matched-parts.ts
var PARTING = /(\{\w+\}|[\p{L}\p{N}]*\d{4}[\p{L}\p{N}]*)/u;
var WORD3 = /(?<!\{\w*)[\p{L}\p{N}]+/gu;
function matchedParts(message, grams) {
  const matched = [];
  let offset = 0;
  let last2;
  for (const piece of message.split(PARTING)) {
    const end = lettersOf(piece).text.slice(-MESSAGE_GRAM);
    if (piece.startsWith("{")) last2 = void 0;
    for (const { index, 0: word } of piece.matchAll(WORD3)) {
      const rest = lettersOf(piece.slice(index)).text;
      const to = offset + index + word.length;
      const gram = isCode(word) ? codeGram(rest) : rest.length < MESSAGE_GRAM ? end : rest.slice(0, MESSAGE_GRAM);
      if (!grams.includes(gram)) last2 = void 0;
      else if (last2) last2[1] = to;
      else matched.push(last2 = [offset + index, to]);
    }
    offset += piece.length;
  }
  return matched;
}

// src/search/judge/message-in-context.ts
function uncut({ grams, template }, places, { text, offsets }, original) {
  const first = grams.findIndex((gram) => places.has(gram));
  const last2 = grams.findLastIndex((gram) => places.has(gram));
  const isBreak = (at) => original.slice(offsets[at - 1] ?? 0, offsets[at] ?? original.length).includes("\n");
  const isIn = (letters) => template.parts.some((part) => part.includes(letters));
  if (first > 0 && last2 === grams.length - 1) {
    const gram = grams[first];
    const place = places.get(gram);
    let at = place;
    while (at > 0 && place - at < MESSAGE_GRAM && !isBreak(at)) at--;
    if ((at === 0 || isBreak(at)) && isIn(text.slice(at, place) + (codeOf(gram) ?? gram))) return grams.slice(first);
  }
  if (first === 0 && last2 < grams.length - 1) {
    const gram = grams[last2];
    const end = places.get(gram) + (codeOf(gram) ?? gram).length;
    let at = end;
    while (at < text.length && at - end < MESSAGE_GRAM && !isBreak(at)) at++;
    if ((at === text.length || isBreak(at)) && isIn((codeOf(gram) ?? gram) + text.slice(end, at)))
      return grams.slice(0, last2 + 1);
  }
  return grams;
}
function missingBetween({ grams, bits }, places) {
  const isThere = (gram) => places.has(gram);
  let all = 0;
  let missing = 0;
  for (const gram of grams.slice(grams.findIndex(isThere), grams.findLastIndex(isThere) + 1)) {
    const weight = bits.get(gram) ?? 0;
    all += weight;
    if (!isThere(gram)) missing += weight;
  }
  return missing / Math.max(1, all);
}
var MAX_HEAD = 48;
var BEGINS = new RegExp(
  `(?:${[
    // `Retry 3: `, `] `, the tab or the spaces before a column, the end of a line.
    String.raw`[^\p{L}\p{N}\s]\s?|\n\s*|\t| {2}`,
    // A level that shows by its writing that it is one: `sync[7] ERROR unable to …`.
    String.raw`(?<![\p{L}\p{N}])${LEVEL.toUpperCase()} {1,9}`,
    // What a logger puts at the beginning of a line: `error unable to …`, `2026/11/28 10:00:00 unable to …`.
    String.raw`\n[ \t]*(?:${LEVEL}|${LEVEL.toLowerCase()}|[\d/.:,TZ+ -]{8,40}) {1,9}`
  ].join("|")})$`,
  "u"
);
var GOES_ON = /^[^\S\t]?(?!\w+=)[\p{Ll}\p{N}]/u;
var canBegin = (original, start) => BEGINS.test((start > MAX_HEAD ? "" : "\n") + original.slice(Math.max(0, start - MAX_HEAD), start));
var JOINED = new RegExp("\\p{L}_\\p{L}", "u");
function standing({ text, offsets }, original, message, template) {
  const [part] = template.parts;
  if (!part) return "parted";
  let found = "parted";
  const isOpen = template.parts.length > 1 || hasHole(template, 0);
  const isCapital = new RegExp("^\\W*\\p{Lu}", "u").test(message);
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    const start = offsets[at];
    const end = offsets[at + part.length - 1] + 1;
    const begins = isCapital && new RegExp("\\p{Lu}", "u").test(original[start]) || canBegin(original, start);
    const ends = isOpen || !GOES_ON.test(original.slice(end, end + MAX_HEAD)) || /^\s*\n/.test(original.slice(end, end + 3));
    const isName = JOINED.test(original.slice(start, end)) && !JOINED.test(message);
    if (begins && ends && !isName) return "alone";
    found = "inside";
  }
  return found;
}
function missingOf({ names, status, common, ofNobody }, { text, normalised }) {
  if (status && !new RegExp(`(?<!\\d)${status}(?!\\d)`).test(normalised)) return "statusMissing";
  const number = /\d+$/.exec(common ?? "")?.[0] ?? "";
  if (common && !(text.includes(common) && new RegExp(`${number}(?!\\d)`).test(normalised))) return "statusMissing";
  if (ofNobody.length > 0 && !ofNobody.some((one) => text.includes(one.slice(0, MESSAGE_GRAM))))
    return "sentenceMissing";
  return names.length === 0 || names.some((name) => normalised.includes(name)) ? void 0 : "nameMissing";
}

// src/search/judge/put-cause-first.ts
var LEADS_IN = /--->|\b(?:caused by|root cause|inner ?(?:exception|error)s?)\b/gi;
function putCauseFirst(fits, places, { text, offsets }, unwrapped, note) {
  const marks = [];
  for (const { index } of unwrapped.matchAll(LEADS_IN)) if (marks.push(index) === MAX_CAUSES) break;
  if (marks.length === 0) return;
  const clear = [...fits].filter((fit) => fit.clear && fit.isSpecific);
  const depths = clear.map(({ grams, codes }) => {
    const ofGrams = grams.map((gram) => places.get(gram) ?? 0);
    const ofCodes = codes.map((code) => text.indexOf(code.replace(/[^\p{L}\p{N}]/gu, "")));
    const offset = offsets[Math.max(0, ...ofGrams, ...ofCodes)] ?? 0;
    return marks.filter((mark) => mark < offset).length;
  });
  const deepest = Math.max(0, ...depths);
  if (depths.every((depth) => depth === deepest)) return;
  const causes = clear.filter((_, at) => depths[at] === deepest);
  const most = (list) => Math.max(...list.map(({ score }) => score));
  const gain = most(clear) - most(causes) + CAUSE;
  for (const fit of causes) {
    fit.score += gain;
    note?.({ kind: "cause", position: fit.position });
  }
}

// src/search/judge/evidence.ts
var ROUNDING = 1e-6;
function specificity({ wraps, status }) {
  return status ? STATUS : wraps ? WRAPPER : 1;
}
var NO_HALVES = () => [];
function saysMore2(one, other) {
  if (Math.abs(one.score - other.score) > ROUNDING) return one.score > other.score;
  if (Math.abs(one.wholeShare - other.wholeShare) > ROUNDING) return one.wholeShare > other.wholeShare;
  return (one.message?.length ?? 0) > (other.message?.length ?? 0);
}
function fitsOf(index, claims, order, unwrapped, letters = lettersOf(unwrapped), note, halves = NO_HALVES) {
  const { normalised } = letters;
  const { vocabulary } = index;
  const isGeneric = (code) => isGenericCode(code, vocabulary);
  const { places, candidates, wrapped } = gramsIn(index, letters, unwrapped, halves);
  if (wrapped.size > 0) note?.({ kind: "reasonAlone" });
  if (note && withoutCommon(unwrapped, () => "") !== unwrapped) note({ kind: "everyProgram" });
  const fits = /* @__PURE__ */ new Map();
  const fitOf = (position) => {
    const fit = fits.get(position) ?? withoutEvidence(position);
    fits.set(position, fit);
    return fit;
  };
  for (const [number, about] of candidates) {
    const one = index.messages[number];
    const { position, message, grams, template, weight } = one;
    if (about + ROUNDING < Math.min(ENOUGH_BITS, SUGGEST_FROM * weight)) continue;
    const found2 = grams.filter((gram) => places.has(gram));
    const weigh = (list) => list.reduce((sum, gram) => sum + (one.bits.get(gram) ?? 0), 0);
    const bits = weigh(found2);
    const possible = bits < ENOUGH_BITS ? weight : Math.min(weight, weigh(uncut(one, places, letters, unwrapped)));
    const share = bits / Math.max(1, possible);
    const tell2 = (kind2, isSo = true) => isSo && note?.({ kind: kind2, position, message, share });
    if (share + ROUNDING < SUGGEST_FROM) {
      tell2("little");
      continue;
    }
    const missing = missingOf(template, letters);
    if (missing === "statusMissing") {
      tell2(missing);
      continue;
    }
    const takesIn = template.isOpen || template.common || template.ofNobody.length > 0 && !missing;
    if (!takesIn && found2.every((gram) => wrapped.has(gram))) {
      tell2("wrapped");
      continue;
    }
    const enough = bits >= Math.min(ENOUGH_BITS, weight);
    const said = weight >= SPOKEN_BITS ? "alone" : standing(letters, unwrapped, message, template);
    const isSaid = said === "alone";
    const isOther = possible < BRIEF_BITS && missingBetween(one, places) > ROUNDING;
    const saysOther = isOther || missing !== void 0 || said === "inside";
    const length = 0.4 + 0.6 * Math.min(1, bits / CLEAR_BITS);
    const kind = specificity(template) * (isSaid ? 1 : EMBEDDED) * (share < WEAK_BELOW ? WEAK_FACTOR : 1);
    const score = share * length * kind;
    const fit = fitOf(position);
    const isFitting = share >= FITS_FROM && enough && !saysOther && (share >= CLEAR_FROM || weight >= SHORT_BITS && lengthOf(matchedParts(message, found2)) >= FITTING_LENGTH);
    fit.fits ||= isFitting;
    const isHalf = bits + ROUNDING >= (bits < SPOKEN_BITS ? FITS_FROM : CUT_FROM) * weight;
    const isOwn = !one.own || weigh(one.own.filter((gram) => places.has(gram))) > CLEAR_FROM * weigh(one.own);
    fit.clear ||= share >= CLEAR_FROM && enough && isSaid && !saysOther && isHalf && isOwn;
    fit.isSpecific ||= isFitting && !template.wraps && !isGeneric(message.trim().replace(/\W+/g, "_"));
    const read2 = { score, message, share, wholeShare: bits / weight, bits, grams: found2 };
    if (saysMore2(read2, fit)) Object.assign(fit, read2);
    if (!note) continue;
    tell2("uncut", possible < weight);
    tell2("status", template.status !== void 0);
    tell2("wrapper", template.wraps);
    tell2("weak", share < WEAK_BELOW);
    tell2("common", !enough);
    tell2("ofNobody", !isOwn);
    tell2("cutHalf", share >= CLEAR_FROM && !isHalf);
    tell2("half", share < FITS_FROM);
    tell2("part", share >= FITS_FROM && share < CLEAR_FROM);
    tell2("otherWords", isOther);
    tell2("shortPart", share >= FITS_FROM && enough && !isFitting && !saysOther);
    tell2("embedded", !isSaid);
    if (missing) tell2(missing);
  }
  for (const code of codesIn(normalised, claims)) {
    const generic = isGeneric(code);
    const isNumber = /\d{4}/.test(code);
    for (const position of claims.entries.get(code) ?? []) {
      const fit = fitOf(position);
      fit.score += generic ? GENERIC_CODE : isNumber ? SPECIFIC_CODE : NAME_CODE;
      fit.fits ||= !generic;
      fit.clear ||= isNumber && !generic;
      fit.isSpecific ||= !generic;
      fit.codes.push(code);
      note?.({ kind: generic ? "genericCode" : isNumber ? "code" : "nameCode", position, code });
    }
  }
  if (unclaimedCodesIn(normalised, vocabulary, claims.known).length > 0) {
    for (const fit of fits.values()) {
      if (fit.clear && fit.isSpecific && fit.wholeShare >= WHOLE_FROM || fit.codes.some((code) => !isGeneric(code)))
        continue;
      fit.fits = false;
      note?.({ kind: "foreignCode", position: fit.position });
    }
  }
  addContext(index, fits, normalised.slice(0, CONTEXT_LENGTH), note);
  putCauseFirst(fits.values(), places, letters, unwrapped, note);
  preferContaining(fits, note);
  const found = [...fits.values()].filter((fit) => fit.fits || fit.message).sort((a, b) => b.score - a.score || order[a.position] - order[b.position]);
  if (note) for (const fit of found) note({ kind: "fit", ...fit });
  return found;
}
function preferContaining(fits, note) {
  const best = [...fits.values()].sort((a, b) => b.score - a.score).slice(0, COMPARED);
  const gramsOf2 = new Map(best.map((fit) => [fit, new Set(fit.grams)]));
  for (const less of best) {
    if (less.grams.length === 0) continue;
    for (const [more, grams] of gramsOf2) {
      if (less.codes.some((code) => !more.codes.includes(code))) continue;
      const common = less.grams.filter((gram) => grams.has(gram)).length;
      if (more === less || !more.fits || common < less.grams.length * CONTAINED) continue;
      const isLonger = more.bits > less.bits * MORE_SPECIFIC;
      const isWhole2 = more.wholeShare > CLEAR_FROM && less.wholeShare < CLEAR_FROM && more.bits >= less.bits;
      if (!(isLonger || isWhole2) || more.score >= less.score * MORE_SPECIFIC) continue;
      more.score = less.score * MORE_SPECIFIC;
      note?.({ kind: isLonger ? "moreSpecific" : "standsWhole", position: more.position, than: less.position });
    }
  }
}
var VARYING = /<\w+>|(?:[\da-f]{4,8}-){4}[\da-f]+/g;
function addContext(index, fits, normalised, note) {
  if (fits.size === 0) return;
  const all = new Set(wordsOf(normalised.replace(VARYING, " ")));
  const around2 = [...all].filter((word) => index.context.has(word));
  for (const fit of fits.values()) {
    const { position } = fit;
    const product = index.sold[position];
    const isNamed = !product || wordsOf(product).some((word) => all.has(word));
    if (!isNamed) note?.({ kind: "otherProduct", position, product });
    const said = wordsOf(normalise(`${fit.message} ${fit.codes.join(" ")}`));
    const speaking = around2.filter((word) => index.context.get(word)?.has(position) && !said.includes(word));
    const bits = speaking.reduce((sum, word) => sum + rarityOf(word, index.vocabulary.rarity), 0);
    const ofProduct = ONLY_PRODUCT * (product ? isNamed ? 2 : 0 : 1);
    fit.score += CONTEXT * Math.min(1, (ofProduct + bits) / CONTEXT_BITS);
    if (bits > 0) note?.({ kind: "context", position });
  }
}
var lengthOf = (stretches) => stretches.reduce((sum, [from, to]) => sum + to - from, 0);

// src/search/judge/fits-judge.ts
var NO_CLAIMS = { entries: /* @__PURE__ */ new Map(), known: /* @__PURE__ */ new Set(), byBare: /* @__PURE__ */ new Map() };
var isOfCard = ({ clear, isSpecific, bits, wholeShare }) => clear && isSpecific && bits >= ENOUGH_BITS && wholeShare >= WHOLE_FROM;
function judgeWith(index, read2, halves) {
  const { vocabulary } = index;
  const evidence = evidenceIndex(index.entries, vocabulary);
  const fitsIn = (unwrapped, letters = lettersOf(unwrapped), note) => fitsOf(evidence, index.claims, index.order, unwrapped, letters, note, halves);
  const cardFitsIn = (unwrapped, letters) => {
    const cards = evidenceIndex(index.entries, vocabulary, "cards");
    return fitsOf(cards, NO_CLAIMS, index.order, unwrapped, letters, void 0, halves).filter(isOfCard);
  };
  const bare2 = (typed) => withCalled(joinCodes(unwrap(typed, vocabulary.prefixes), vocabulary), index.claims);
  return (typed, note) => {
    const unwrapped = bare2(typed);
    const letters = lettersOf(unwrapped);
    const judged = {
      unwrapped,
      letters,
      normalised: letters.normalised,
      fits: fitsIn(unwrapped, letters, note),
      fitsOf: fitsIn,
      cardFits: () => cardFitsIn(unwrapped, letters),
      fitsOfLine: (line) => fitsIn(bare2(line))
    };
    judged.reader = read2(typed, judged);
    return judged;
  };
}

// src/search/judge/first-judge.ts
var firstJudge = (index, read2) => judgeWith(index, read2, firstHalves);

// src/search/tables/pack-rows.ts
var MAX_KEY = 40;
var FIRST = 35;
var isInside = (text, at) => (text.charCodeAt(at) & 64512) === 56320 && (text.charCodeAt(at - 1) & 64512) === 55296;
function commonLength(a, b) {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}
var PackedRow = class {
  key;
  isCut;
  #values;
  constructor(key, values, isCut) {
    [this.key, this.#values, this.isCut] = [key, values, isCut];
  }
  get values() {
    return this.#values.split("	");
  }
};
function unpackRows(text) {
  const [kept = "", rests = "", ...values] = text.split("\n");
  const all = rests.split("	");
  let key = "";
  return values.map((list, at) => {
    const code = kept.charCodeAt(at) - FIRST;
    key = key.slice(0, code >> 1) + all[at];
    return new PackedRow(key, list, (code & 1) === 1);
  });
}

// src/search/tables/prepared-vocabulary.ts
var prepared3 = /* @__PURE__ */ new WeakMap();
function vocabularyFrom(facts) {
  const vocabulary = prepared3.get(facts) ?? vocabularyOf(facts.vocabulary);
  prepared3.set(facts, vocabulary);
  return vocabulary;
}
function addRarity(facts, rarity2) {
  (facts.vocabulary ??= {}).rarity = rarity2;
  const known2 = prepared3.get(facts);
  if (known2) known2.rarity = new Map(Object.entries(rarity2));
}

// src/search/lookups/code-keys.ts
init_normalise();

// src/search/lookups/ranked-number.ts
var RANK = 2;
var numberOf = (value) => Number.parseInt(value.slice(RANK), 36);
var cardNumbers = ({ entries, cards = 0 }) => (number) => number >= entries - cards;
var rankOf = (value) => value.slice(0, RANK);

// src/search/lookups/code-keys.ts
var ENTRY = "e";
var BARE2 = "b";
var CARD = "c";
var pieceOfCode = (code) => codeGram(normalise(code));

// src/search/lookups/find-codes.ts
var NO_CODES = { found: [], byBare: /* @__PURE__ */ new Map(), isPartial: false, isLost: false };
async function codesOf(index, normalised, vocabulary, most) {
  const table = index.table("codes");
  const asked = codeWords(normalised).filter((word) => index.mayHave(codeGram(word), "fields"));
  const ranges = await Promise.all(
    asked.slice(0, most).map((word) => table.range(word.slice(0, MAX_KEY), Number.POSITIVE_INFINITY, true))
  );
  const byBare = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  ranges.forEach(({ rows: rows2 }, at) => {
    const values = rows2.find(({ key }) => key === asked[at]?.slice(0, MAX_KEY))?.values ?? [];
    const entries = values.flatMap((value) => value.startsWith(ENTRY) ? value.slice(1) : []);
    const card = values.find((value) => value.startsWith(CARD));
    const bare2 = values.find((value) => value.startsWith(BARE2))?.slice(1);
    if (bare2) byBare.set(asked[at], bare2);
    const code = bare2 ?? asked[at];
    if (found.has(code) || entries.length === 0 && !card) return;
    found.set(code, {
      code,
      isGeneric: isGenericCode(code, vocabulary),
      entries,
      card: card ? JSON.parse(card.slice(1)) : void 0
    });
  });
  return {
    found: [...found.values()],
    byBare,
    isPartial: asked.length > most,
    isLost: ranges.some(({ isLost }) => isLost)
  };
}
function codeWords(normalised) {
  const words = /* @__PURE__ */ new Set();
  let before = "";
  for (const token of normalised.match(CODE_TOKEN) ?? []) {
    words.add(token);
    for (const part of partsOfToken(token)) {
      words.add(part);
      if (before === "http") words.add(`http ${part}`);
      before = part;
    }
  }
  for (const number of numbersIn(normalised)) words.add(number);
  return [...words];
}
function withFound(claims, { found, byBare }) {
  const claimed = found.flatMap(({ code, entries }) => entries.length > 0 ? code : []);
  return {
    known: /* @__PURE__ */ new Set([...claims.known, ...claimed]),
    byBare: new Map([...claims.byBare, ...byBare]),
    entries: claims.entries
  };
}
function withCards(cards, { found }, vocabulary) {
  const { known: known2, byBare } = cardCodesOf(
    found.flatMap(({ code, card }) => card ? code : []),
    vocabulary
  );
  return { known: /* @__PURE__ */ new Set([...cards.known, ...known2]), byBare: new Map([...cards.byBare, ...byBare]) };
}
function beforeFilter(index) {
  const { families } = vocabularyFrom(index.facts);
  return {
    ...index,
    mayHave: (piece) => families.some(({ whole: whole2 }) => piece === pieceOfCode(piece.slice(1)) && whole2.test(piece.slice(1)))
  };
}

// src/search/lookups/message-keys.ts
var PART_END = " ";

// src/search/lookups/stretches.ts
var WEIGHED = 24;
var FEW = 12;
var WORD4 = /[\p{L}\p{N}]+/gu;
var OTHERS2 = /[\u{10000}-\u{10ffff}]+/gu;
var PARTED = /[\n;|=]|[.:!?](?=\s|$|["'])/;
function placedWords({ normalised, offsets }, original, mayHave) {
  const words = [];
  const known2 = /* @__PURE__ */ new Map();
  let [at, part, place] = [0, 0, 0];
  for (const [found] of normalised.matchAll(WORD4)) {
    const text = found.replace(OTHERS2, "");
    if (!text) continue;
    const isKnown2 = known2.get(text) ?? (!isCode(text) && mayHave(text));
    known2.set(text, isKnown2);
    const isAfterKnown = words.at(-1)?.isKnown ?? false;
    const isEdge = isKnown2 || isAfterKnown;
    if (isEdge && at > 0 && PARTED.test(original.slice(offsets[at - 1] + 1, offsets[at]))) part++;
    if (!isKnown2 && isAfterKnown) place += WEIGHED;
    words.push({ text, from: at, to: at + text.length, isKnown: isKnown2, place, part });
    at += text.length;
    if (isKnown2) place += text.length;
  }
  return words;
}
function stretchesOf(letters, original, { rarity: rarity2 }, mayHave, most) {
  const words = placedWords(letters, original, mayHave);
  const found = [];
  words.forEach(({ from, place, part }, number) => {
    const ends = [];
    let bits = 0;
    for (let next = number; next < words.length; next++) {
      const word = words[next];
      if (!word.isKnown || word.from - from >= MAX_KEY) break;
      ends.push(word.to - from);
      if (word.part === part && word.from - from < WEIGHED) bits += rarityOf(word.text, rarity2);
    }
    if ((ends.at(-1) ?? 0) >= MESSAGE_GRAM)
      found.push({ text: letters.text.slice(from, from + MAX_KEY), at: place, ends, bits, part });
  });
  return spread(found, most);
}
function spread(found, most) {
  const chosen = [];
  const take = (list, apart2, isOneEach, all = most) => {
    const parts = /* @__PURE__ */ new Set();
    return list.filter((one) => {
      if (isOneEach && parts.has(one.part)) return true;
      if (chosen.length >= Math.min(all, most) || chosen.some(({ at }) => Math.abs(at - one.at) < apart2)) return true;
      parts.add(one.part);
      chosen.push(one);
      return false;
    });
  };
  const said = /* @__PURE__ */ new Set();
  const ordered = found.toSorted((a, b) => b.bits - a.bits || a.at - b.at).filter(({ text }) => {
    const gram = text.slice(0, MESSAGE_GRAM);
    const isNew = !said.has(gram);
    said.add(gram);
    return isNew;
  });
  const apart = take(take(ordered, WEIGHED, true), WEIGHED, false);
  const near = take(apart, MESSAGE_GRAM, false);
  if (chosen.length < FEW) take(near, 1, false, FEW);
  return chosen;
}

// src/search/lookups/find-paste.ts
var FIRST2 = { lookups: 5, codes: 7, rounds: 1, entries: 12 };
var MORE = { ...FIRST2, lookups: 7 };
var SURE = { ...MORE, rounds: 2 };
var WHOLE2 = { lookups: 40, codes: 40, rounds: 1, entries: 60 };
var SHARDS = 2;
var OF_CODE = 40;
var CLEAR = 48;
var TELLING2 = 2 * MESSAGE_GRAM;
var LEADING2 = 1 / 3;
var MOST_LEADING = 8;
var CARDS = 4;
var UNCLEAR = 4;
var READ = 4e4;
async function findPaste(index, typed, effort = FIRST2) {
  const vocabulary = vocabularyFrom(index.facts);
  const { unwrapped, letters } = readAs(index, typed.slice(0, READ), vocabulary);
  const mayHave = (word) => index.mayHave(word, "fields");
  const { lookups, rounds } = effort;
  const all = stretchesOf(letters, unwrapped, vocabulary, mayHave, lookups * rounds + 1);
  const table = index.table("grams");
  const isCard = cardNumbers(index.facts);
  const isOfCard2 = (value) => isCard(numberOf(value));
  const weights = new Weights((value) => !isOfCard2(value));
  const cards = new Weights(isOfCard2);
  let asked = 0;
  let isLost = false;
  const ask = async () => {
    const stretches = all.slice(asked, asked + lookups);
    asked += stretches.length;
    const found = await Promise.all(stretches.map((stretch) => agreeing(table, stretch)));
    for (const [at, stretch] of stretches.entries())
      for (const one of [weights, cards]) one.addBest(found[at]?.rows ?? [], stretch);
    isLost ||= found.some((one) => one.isLost);
  };
  const [codes, numbers2] = await Promise.all([
    codesOf(index, letters.normalised, vocabulary, effort.codes),
    Promise.all(codeGramsIn(letters, mayHave, effort.codes).map((gram) => table.range(gram, SHARDS))),
    ask()
  ]);
  for (const { entries: entries2, isGeneric } of codes.found)
    if (!isGeneric) for (const value of entries2) weights.add(value, OF_CODE);
  for (const { rows: rows2 } of numbers2)
    for (const { values } of rows2)
      for (const value of values) for (const one of [weights, cards]) one.add(value, MESSAGE_GRAM);
  for (let round = 1; round < rounds && asked < all.length && weights.most < CLEAR; round++) await ask();
  const isFound = weights.most >= Math.min(CLEAR, letters.text.length / 2);
  const entries = weights.best(isFound ? TELLING2 : 0);
  return {
    entries: entries.slice(0, effort.entries),
    cards: cards.best(TELLING2).slice(0, CARDS),
    leading: Math.min(isFound ? MOST_LEADING : UNCLEAR, effort.entries, weights.countOf(LEADING2 * weights.most)),
    codes,
    isPartial: all.length > asked || codes.isPartial || entries.length > effort.entries || typed.length > READ,
    isClear: weights.most >= CLEAR || asked >= all.length,
    isLost: isLost || codes.isLost || numbers2.some((one) => one.isLost)
  };
}
var last = /* @__PURE__ */ new WeakMap();
function readAs(index, text, vocabulary) {
  const known2 = last.get(index);
  if (known2?.text === text) return known2;
  const unwrapped = joinCodes(unwrap(text, vocabulary.prefixes), vocabulary);
  const read2 = { text, unwrapped, letters: lettersOf(unwrapped) };
  last.set(index, read2);
  return read2;
}
var codeGramsIn = ({ normalised }, mayHave, most) => [...new Set(normalised.match(CODES))].filter(mayHave).slice(0, most).map(codeGram);
async function agreeing(table, { text, ends }) {
  const words = ends.filter((end) => end > MESSAGE_GRAM);
  const ranges = [];
  for (const depth of [MESSAGE_GRAM, ...words]) {
    const range = await table.range(text.slice(0, depth), SHARDS);
    if (range.isLost || range.shards <= SHARDS) ranges.push(Promise.resolve(range));
    if (range.shards <= SHARDS) break;
    if (ends.includes(depth)) ranges.push(table.range(text.slice(0, depth) + PART_END, SHARDS));
  }
  const read2 = await Promise.all(ranges);
  return { rows: read2.flatMap(({ rows: rows2 }) => rows2), isLost: read2.some(({ isLost }) => isLost) };
}
var Weights = class {
  #of = /* @__PURE__ */ new Map();
  /** Nothing agrees further with some stretch, or number, than these: all of a short message may. */
  #furthest = /* @__PURE__ */ new Set();
  #isOne;
  /** Of those that `isOne` says. */
  constructor(isOne) {
    this.#isOne = isOne;
  }
  add(value, weight, isFurthest = true) {
    if (!this.#isOne(value)) return;
    if (isFurthest) this.#furthest.add(value);
    this.#of.set(value, (this.#of.get(value) ?? 0) + weight);
  }
  /** An entry has a stretch once, by the row that agrees furthest. */
  addBest(rows2, { text }) {
    const best = /* @__PURE__ */ new Map();
    for (const { key, values, isCut } of rows2) {
      const known2 = commonLength(key, text);
      const agreed = isCut && known2 === key.length ? known2 + MESSAGE_GRAM : known2;
      for (const value of values) if (this.#isOne(value)) best.set(value, Math.max(best.get(value) ?? 0, agreed));
    }
    const most = Math.max(0, ...best.values());
    for (const [value, agreed] of best) this.add(value, agreed, agreed === most);
  }
  get most() {
    return [...this.#of.values()].reduce((most, one) => Math.max(most, one), 0);
  }
  /** For how many entries at least so much speaks. */
  countOf(least) {
    return [...this.#of.values()].filter((one) => one >= least).length;
  }
  /** Numbers, best first; none of those behind the first ones for which less than `least` speaks, and not the most of any stretch. */
  best(least) {
    return [...this.#of].sort(
      ([a, one], [b, other]) => other - one || (rankOf(a) < rankOf(b) ? -1 : rankOf(a) > rankOf(b) ? 1 : numberOf(a) - numberOf(b))
    ).filter(([value, weight], at) => at < FIRST2.entries || weight >= least || this.#furthest.has(value)).map(([value]) => numberOf(value));
  }
};

// src/search/gathered/paste-plan.ts
var EFFORTS = { first: FIRST2, more: MORE, sure: SURE, whole: WHOLE2 };
var pastePlan = {
  find: (index, typed, effort) => findPaste(index, typed, EFFORTS[effort]),
  judge: firstJudge
};

// src/search/words/asked-in.ts
init_common_sentences();
init_weights();

// src/search/words/is-plain.ts
init_weights();
var PLAIN = /^(?!.*(?!(?<!\d)(?:19|20)\d\d(?!\d))\d{4})[\p{L}\p{M}\p{N} '\u2019"\u201c\u201d,.?!()/&+-]+$/u;
var SENTENCE = /^[\p{L}\p{M}\p{N}\p{Zs}\t'\u2019,.?!()-]+$/u;
var PROGRAMMED = new RegExp("(?<!\\p{L})\\p{Ll}+\\p{Lu}", "u");
var PRINTED = new RegExp(`\\p{L}\\w*(?:\\.\\w+)*\\.\\w*(?:Error|Exception)\\b|(?<!\\w)[A-Z]\\w*(?:Error|Exception):|\\bHTTP\\/\\d|^\\s*[\\w.-]+: \\(\\d+\\)|\\w=["'\\w]|[{}<>\\\\|]|::`, "u");
var CODED = /^\s*[\w.-]*\d{3}[\w.-]*: \S/;
var TOOL = new RegExp("\\b(?:failed to|could ?n[o'\\u2019]t|unable to|(?:error|failure|problem)s? \\p{L}+ing)\\b", "iu");
var WRITTEN_OUT = new RegExp("[.!](?:\\s|$)|(?<!\\p{L})['\\u2019]", "u");
var MOST_PLAIN = 160;
var isSentence = (text) => SENTENCE.test(text) && !PROGRAMMED.test(text);
var isPrinted2 = (text) => TOOL.test(text) || PRINTED.test(text) || CODED.test(text) || PROGRAMMED.test(text);
var isAsked = (text) => text.length <= MOST_PLAIN && isSentence(text) && (text.endsWith("?") || !WRITTEN_OUT.test(text));
var isPlainWithNumbers = (typed) => !isPlain(typed) && isPlain(typed.replaceAll(/\d{4,}/g, "0"));
function isPlain(typed) {
  const text = typed.trim();
  return PLAIN.test(text) && !TOOL.test(text) && (typed.length <= PASTE_LENGTH || isAsked(text));
}

// src/search/words/word-weights.ts
var MOST_QUESTION = 200;
var MOST_WORDS2 = 48;
var MOST_CHARACTERS = 600;
var PLACE_WEIGHTS = {
  title: { best: 1, sum: 3 },
  asked: { best: 0.95, sum: 2.5 },
  summary: { best: 0.7, sum: 1.5 },
  rest: { best: 0.6, sum: 1 }
};
var OF_PRODUCT = 0.3;
var REPEATED = 0.5;
var SATURATION = 1.2;
var SHORT_TITLE = 0.7;
var USUAL_TITLE = 7;
var BY_SUM = 0.5;
var TYPED = 1;
var OF_CONCEPT = 0.9;
var BROADER = 0.45;
var NARROWER = 0.55;
var APART2 = 0.75;
var PART_OF_PHRASE = 0.3;
var WITHOUT_SMALL = 0.9;
var STREWN = 0.7;
var ONE_EDIT = 0.9;
var TWO_EDITS = 0.75;
var BEGINNING = 0.7;
var LEAST_BEGINNING = 3;
var LEAST_MISSING = 3;
var RARE2 = 0.03;
var UNKNOWN = 1.1;
var UNKNOWN_COMMON = 0.3;
var UNKNOWN_FOREIGN = 0.35;
var FOR_ORDER = 0.8;
var OTHER_PRODUCT = 0.75;
var BY_COVERAGE = 0.4;
var BY_PASSAGE = 2;
var BY_WHOLE = 0.6;
var ANSWERS_FROM = 0.43;
var OF_PASSAGE = 0.5;
var BESIDE_FROM = 0.35;
var LISTED_FROM = 0.5;
var MOST_LISTED = 8;
var SUGGESTED_FROM = 0.2;
var TELLING3 = 0.35;
var TELLING_WORDS = 2;
var CLEARLY_BETTER = 1.2;
var PHRASE = 3;
var PIECE2 = 3;
var OF_CARD = 0.85;

// src/search/words/words-in.ts
init_normalise();
var FOLDED = { ß: "ss", ł: "l", ø: "o", æ: "ae", œ: "oe", đ: "d" };
var APOSTROPHE = /(?<=n)'(?=t\b)|'(?:s|re|ve|ll|d|m)\b/gu;
var WORD5 = /[\p{L}\p{N}]+/gu;
function wordsIn(text) {
  const straight = text.replace(/[‘’‚‛′`]/g, "'").replace(APOSTROPHE, "");
  return [...straight.matchAll(WORD5)].map(({ 0: written2, index }) => ({
    text: folded(written2),
    written: written2,
    isOpen: straight.length === index + written2.length
  }));
}
function folded(word) {
  if (/^[A-Za-z0-9]*$/.test(word)) return word.toLowerCase();
  const plain2 = normalise(word);
  return plain2.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replace(/[ßłøæœđ]/g, (letter) => FOLDED[letter] ?? letter);
}

// src/search/words/asked-in.ts
var LABEL4 = /^\s*(?:error|exception|fatal|warning)\s*:\s+/i;
var PERSON = /\bcan(?:not|['\u2019]?t)\b/i;
var BESIDE_COMMON = 4;
function askedIn(typed, wrappings) {
  const text = typed.trim();
  if (text.includes("\n") || text.length > MOST_QUESTION || PRINTED.test(text)) return void 0;
  if (text.length > PASTE_LENGTH && !isSentence(text)) return void 0;
  const line = wrappings?.find(({ isKnown: isKnown2 }) => !isKnown2);
  const isLine = line && (TOOL.test(line.failed) || new RegExp("^\\p{Lu}", "u").test(line.failed) && !PERSON.test(line.failed));
  const asked = isLine ? line.reason : text;
  const own = withoutCommon(asked, () => " ");
  if (own !== asked && (new RegExp("^\\p{Lu}", "u").test(text) || wordsIn(own).length < BESIDE_COMMON)) return void 0;
  return { text: own.replace(LABEL4, ""), isReason: Boolean(isLine) };
}

// src/search/words/english.ts
var ENGLISH = /* @__PURE__ */ new Set(
  `a about after again all also although am an and any anybody anyone are as at be because been before being but by came can cannot cant come could couldnt did didnt do does doesnt doing done dont either else ever every for from get gets getting give go goes going gone got had has hasnt have havent having he hello help her here hi him his how i id if ill im in into is isnt it its itself ive just keeps keep kept let lets like made make makes many may maybe me might more most much must my need needs never no nor not nothing now of off often ok on one only or our ours ourselves out over own please really s shall she should since so some somebody someone something still such suddenly t than thank thanks that thats the their them then there theres these they theyre thing things this those though through to today too try trying until up upon us vs via per both each other others another same everything everyone everybody nobody making wants want wanted seems seem looks look stay stays lot lots bit quite rather almost even ever very was wasnt way we well went were werent what whats when whenever where which while who whole whom whose why will with within without wont would yesterday yet entire anymore somehow somewhere lately meanwhile you your yours`.split(
    " "
  )
);

// src/search/words/stem.ts
var ENDS2 = [
  [/(?:ization|isation)s?$/, "iz"],
  [/(?:iz|is)(?:es?|ed|ing|ers?)$/, "iz"],
  [/(?:ations?|ators?)$/, ""],
  [/(?:ated|ates?|ating)$/, ""],
  [/(?:tions?)$/, "t"],
  [/ies$/, "y"],
  [/ied$/, "y"],
  [/(?<=ss|sh|ch|x|zz)es$/, ""],
  [/(?<=[^su])s$/, ""]
];
var VERB = /(?:ed|ing)$/;
var NOUN = /(?<=.{5})ment$/;
var DOUBLED = /([bdfgklmnprt])\1$/;
var MOST_KNOWN = 1 << 16;
var LEFT = 4;
var LEFT_OF_VERB = 3;
var stem = remembered((word) => {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  let found = word;
  for (const [end, instead] of ENDS2) {
    const cut = found.replace(end, instead);
    if (cut === found || cut.length < (end.source.includes("s$") || end.source.startsWith("ie") ? 3 : LEFT)) continue;
    found = cut;
    break;
  }
  const verb = found.replace(VERB, "");
  if (verb !== found && verb.length >= LEFT_OF_VERB && /[aeiouy]/.test(verb)) found = verb.replace(DOUBLED, "$1");
  else if (/ly$/.test(found) && found.length > 5) found = found.slice(0, -2);
  found = found.replace(NOUN, "");
  return found.length > 3 ? found.replace(/e$/, "").replace(/y$/, "i") : found;
});
var FOREIGN = /(?:iami|ami|ach|ych|ego|ern|en|er|em|es|as|os|is|ow|om|ie|ia|io|[aeiounsym])$/;
var LEFT_OF_FOREIGN = 5;
var foreignStem = remembered((word) => {
  let found = word;
  for (let ends = 0; ends < 2; ends++) {
    const cut = found.replace(FOREIGN, "");
    if (cut === found || cut.length < LEFT_OF_FOREIGN) break;
    found = cut;
  }
  return found;
});
function remembered(make) {
  let known2 = /* @__PURE__ */ new Map();
  return (word) => {
    let made3 = known2.get(word);
    if (made3 === void 0) {
      if (known2.size === MOST_KNOWN) known2 = /* @__PURE__ */ new Map();
      known2.set(word, made3 = make(word));
    }
    return made3;
  };
}

// src/search/words/lexicon.ts
var stemOf2 = (word, language) => language ? `~${foreignStem(word)}` : stem(word);
function phrasesIn({ byFirst }, words, stems, admits) {
  const found = [];
  for (let from = 0; from < words.length; from++) {
    for (const first of stems[from] ?? [])
      for (const phrase of byFirst.get(first) ?? []) {
        const to = from + phrase.stems.length;
        if (to > words.length || !admits(phrase)) continue;
        if (phrase.inCapitals && words[from]?.written !== words[from]?.written.toUpperCase()) continue;
        if (phrase.stems.every((one, at) => stems[from + at]?.includes(one))) found.push({ phrase, from, to });
      }
  }
  return found;
}

// src/search/words/known-words.ts
var LEAST_FOREIGN = 6;
function knownWords(source, lexicon) {
  const forms = /* @__PURE__ */ new Map();
  const termsOf = (word) => source.beginningWith(word.slice(0, 1));
  const stemsOf2 = (word) => {
    const letter = word.slice(0, 1);
    let found = forms.get(letter);
    if (!found) {
      found = /* @__PURE__ */ new Map();
      for (const term of termsOf(word).keys()) {
        const root = stem(term);
        found.set(root, [...found.get(root) ?? [], term]);
      }
      forms.set(letter, found);
    }
    return found;
  };
  const formsOf3 = (word) => (stemsOf2(word).get(stem(word)) ?? []).map((form) => [form, termsOf(word).get(form) ?? []]);
  const lexical = /* @__PURE__ */ new Set();
  for (const words of lexicon.words.values()) for (const root of words.values()) lexical.add(root);
  const isForeign = (word) => !lexicon.own.has(word) && (lexicon.words.get(word.slice(0, 1))?.get(word)?.startsWith("~") ?? false);
  const isForeignForm = (word) => isForeign(word) || foreignStem(word).length >= LEAST_FOREIGN && lexical.has(`~${foreignStem(word)}`);
  const isLexical = (word) => lexical.has(stemOf2(word, void 0)) || isForeignForm(word);
  const knows = (word) => stemsOf2(word).has(stem(word)) || isLexical(word);
  return { formsOf: formsOf3, knows, isForeign };
}
var asTyped = (word) => ({ word, factor: TYPED, isMended: false });

// src/search/words/likely-language.ts
function likelyLanguage({ lexicon, known: known2 }, words) {
  const counts = /* @__PURE__ */ new Map();
  const isStrange = ({ text }) => !lexicon.own.has(text) && known2.formsOf(text).length === 0;
  const stems = words.map(({ text }) => [stemOf2(text, "other")]);
  for (const { phrase, from, to } of phrasesIn(lexicon, words, stems, () => true)) {
    const { language } = phrase;
    if (language && words.slice(from, to).some(isStrange)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

// src/search/words/question-words.ts
var SMALL = { foreign: 3, own: 2 };
var isPlain2 = ({ common, plain: plain2 }, word) => common.has(word) || plain2.has(stem(word));
function readWord(reader, word, isStop, language) {
  const { known: known2, lexicon, late } = reader;
  const read2 = (one, meanings2) => ({
    ...one,
    meanings: meanings2,
    isStop: isStop(one.text),
    stems: [
      ...new Set(meanings2.flatMap((meaning) => [stemOf2(meaning.word, void 0), stemOf2(meaning.word, "other")]))
    ]
  });
  const isKnown2 = known2.knows(word.text) || isPlain2(reader, word.text);
  const isSmall = late ? late.isSmall(word.text) : word.text.length <= SMALL[language ? "foreign" : "own"];
  if (!isKnown2 && isSmall) return [{ ...read2(word, [asTyped(word.text)]), isStop: true }];
  if (isStop(word.text) || isKnown2) {
    const isForeign = !language && !isStop(word.text) && known2.isForeign(word.text) && !lexicon.own.has(word.text);
    const near = isForeign ? (late?.meanings(word.text) ?? []).filter(({ isMended, factor }) => isMended && factor === ONE_EDIT) : [];
    return [read2(word, [asTyped(word.text), ...near])];
  }
  if (!late) return [read2(word, [asTyped(word.text)])];
  const meanings = late.meanings(word.text, Boolean(language), word.isOpen);
  const [first] = meanings;
  if (word.isOpen && first?.factor === BEGINNING) return [{ ...read2(word, meanings), stems: [] }];
  const isOneEdit = first?.isMended && first.factor === ONE_EDIT;
  const parts = isOneEdit ? [] : late.parts(word.text, isStop);
  if (parts.length > 0) return parts.map((text) => read2({ text, written: text }, [asTyped(text)]));
  return [read2(word, first ? meanings : [asTyped(word.text)])];
}

// src/search/words/split-source.ts
function splitSource(source, cards) {
  return {
    entries: partOf(source, source.size - cards.count, (position) => !cards.is(position)),
    cards: partOf(source, cards.count, (position) => cards.is(position))
  };
}
function partOf(source, size, has2) {
  const read2 = /* @__PURE__ */ new Map();
  const whole2 = /* @__PURE__ */ new WeakMap();
  return {
    size,
    lengthOf: (position, passage2) => source.lengthOf(position, passage2),
    unread: (postings) => source.unread?.(whole2.get(postings) ?? postings) ?? 0,
    beginningWith(letters) {
      const known2 = read2.get(letters);
      if (known2) return known2;
      const own = /* @__PURE__ */ new Map();
      for (const [term, postings] of source.beginningWith(letters)) {
        const kept = postings.filter(([position]) => has2(position));
        if (kept.length === 0 && postings.length > 0) continue;
        own.set(term, kept);
        whole2.set(kept, postings);
      }
      read2.set(letters, own);
      return own;
    }
  };
}

// src/search/words/word-part.ts
init_weights();

// src/search/words/question-units.ts
var MANNER = /ly$|^(?:\d\d?|[1-36-9]\d\d|(?:19|20)\d\d)$/;
var rarity = (count, size) => Math.log(1 + (size - Math.max(count, size * RARE2) + 0.5) / (Math.max(count, size * RARE2) + 0.5));
function weightOf(reader, readings) {
  const { size } = reader.source;
  const meant = readings.filter(({ factor }) => factor >= BROADER + 0.2);
  const positions = new Set(meant.flatMap(({ postings }) => postings.map(([position]) => position)));
  const unread = Math.max(0, ...meant.map(({ postings }) => reader.source.unread?.(postings) ?? 0));
  return rarity(Math.min(size, positions.size + unread), size);
}
function wordUnit(reader, text, meanings, language, plain2 = "") {
  const { known: known2, source, common } = reader;
  const readings = meanings.flatMap(
    ({ word, factor }) => known2.formsOf(word).map(([form, postings]) => ({ factor, postings, words: [form] }))
  );
  if (readings.length > 0) {
    return { text, weight: weightOf(reader, readings), isProduct: reader.lexicon.isProduct(plain2), readings, words: 1 };
  }
  const isAside = common.has(plain2) || MANNER.test(plain2);
  const part = language ? UNKNOWN_FOREIGN : isAside ? UNKNOWN_COMMON : UNKNOWN;
  return { text, weight: part * rarity(0, source.size), isProduct: false, readings, words: 1 };
}
function conceptUnit(reader, words, phrases) {
  const { lexicon, source, known: known2 } = reader;
  const text = words.map(({ written: written2 }) => written2).join(" ");
  const readings = [];
  let isProduct = lexicon.isProduct(text.toLowerCase());
  const factor = Math.min(...words.map(({ meanings }) => Math.max(...meanings.map((one) => one.factor))));
  const content = words.filter(({ isStop }) => !isStop);
  const ofWords = content.map(
    ({ meanings }) => meanings.flatMap(({ word }) => known2.formsOf(word).flatMap(([, postings]) => postings))
  );
  const counts = /* @__PURE__ */ new Map();
  for (const postings of ofWords) {
    const seen = /* @__PURE__ */ new Map();
    for (const [position, mask] of postings) seen.set(position, (seen.get(position) ?? 0) | mask);
    for (const [position, mask] of seen) {
      const [count, all, isStrewn] = counts.get(position) ?? [0, mask, false];
      counts.set(position, [count + 1, all & mask || all | mask, isStrewn || (all & mask) === 0]);
    }
  }
  const whole2 = [];
  const strewn = [];
  const part = [];
  for (const [position, [count, mask, isStrewn]] of counts)
    (count < content.length ? part : isStrewn ? strewn : whole2).push([position, mask]);
  const said = content.map(({ meanings }) => meanings[0]?.word ?? "");
  const wordsAlone = content.length > 1 ? APART2 : words.length > 1 ? WITHOUT_SMALL : TYPED;
  readings.push({ factor: factor * wordsAlone, postings: whole2, words: said });
  readings.push({ factor: factor * STREWN, postings: strewn, words: said });
  readings.push({ factor: factor * PART_OF_PHRASE, postings: part, words: [] });
  for (const { phrase } of phrases) {
    if (phrase.of >= lexicon.concepts) continue;
    isProduct ||= lexicon.isProduct(lexicon.all[phrase.of]?.name.toLowerCase() ?? "");
    const add2 = (concept, worth) => readings.push({
      factor: factor * worth,
      postings: source.beginningWith("#").get(`#${lexicon.all[concept]?.key}`) ?? [],
      words: [lexicon.all[concept]?.name ?? ""]
    });
    add2(phrase.of, OF_CONCEPT);
    for (const above of lexicon.broader[phrase.of] ?? []) add2(above, BROADER);
    for (const below of lexicon.narrower[phrase.of] ?? []) add2(below, NARROWER);
  }
  const own = readings.filter(({ factor: one, postings }) => one === factor * OF_CONCEPT && postings.length > 0);
  const meant = own.length > 0 ? own : [{ factor: 1, postings: whole2, words: [] }];
  const weight = Math.max(...meant.map((reading) => weightOf(reader, [{ ...reading, factor: 1 }])));
  const isCommon = phrases.every(({ phrase }) => lexicon.common.has(phrase.of));
  return {
    text,
    weight: isCommon ? weight * UNKNOWN_COMMON : weight,
    isProduct,
    readings,
    words: Math.max(1, content.length)
  };
}

// src/search/words/word-file.ts
var PASSAGES = 7;
var BIT = {
  title: 0,
  /** The first of six. */
  asked: 1,
  summary: 7,
  heading: 8,
  message: 9,
  product: 10
};

// src/search/words/place-worth.ts
var has = (mask, bit) => mask & 1 << bit ? 1 : 0;
var WORTHS = Array.from({ length: BIT.product + 1 }, (_, bit) => {
  if (bit === BIT.title) return PLACE_WEIGHTS.title.best;
  if (bit < PASSAGES) return PLACE_WEIGHTS.asked.best;
  if (bit === BIT.summary) return PLACE_WEIGHTS.summary.best;
  return bit === BIT.product ? OF_PRODUCT : PLACE_WEIGHTS.rest.best;
});
function bestPlace(mask) {
  let best = 0;
  WORTHS.forEach((worth, bit) => {
    if (has(mask, bit)) best = Math.max(best, worth);
  });
  return best;
}
function allPlaces(mask, length) {
  let asked = 0;
  for (let bit = BIT.asked; bit < PASSAGES; bit++) asked += has(mask, bit);
  const often = (times, share) => times > 0 ? REPEATED + times * (SATURATION + 1) / (times + SATURATION * share) : 0;
  const { title, summary, rest } = PLACE_WEIGHTS;
  return title.sum * often(has(mask, BIT.title), 1 - SHORT_TITLE + SHORT_TITLE * length / USUAL_TITLE) + PLACE_WEIGHTS.asked.sum * often(asked, 1) + summary.sum * often(has(mask, BIT.summary), 1) + rest.sum * (often(has(mask, BIT.heading), 1) + often(has(mask, BIT.message), 1)) + OF_PRODUCT * has(mask, BIT.product);
}

// src/search/words/rank-entries.ts
function hadOf(units, source) {
  const had = /* @__PURE__ */ new Map();
  units.forEach((unit, at) => {
    for (const { factor, postings, words } of unit.readings)
      for (const [position, mask] of postings) {
        const ofEntry = had.get(position) ?? /* @__PURE__ */ new Map();
        had.set(position, ofEntry);
        const one = ofEntry.get(at) ?? { best: 0, sum: 0, factor: 0, words: [], passages: Array(PASSAGES).fill(0) };
        ofEntry.set(at, one);
        one.best = Math.max(one.best, factor * bestPlace(mask));
        one.sum = Math.max(one.sum, factor * allPlaces(mask, source.lengthOf(position, BIT.title)));
        if (mask !== 1 << BIT.product && factor > one.factor)
          Object.assign(one, { factor, words: factor < APART2 ? [] : words });
        for (let passage2 = 0; passage2 < PASSAGES; passage2++)
          if (mask & 1 << passage2) one.passages[passage2] = Math.max(one.passages[passage2], factor);
      }
  });
  return had;
}
var tellingWeight = ({ weight, isProduct }) => isProduct ? 0 : weight;
function rankEntries(units, source) {
  const total = Math.max(
    Number.MIN_VALUE,
    units.reduce((sum, unit) => sum + tellingWeight(unit), 0)
  );
  const namesProduct = units.some(({ isProduct }) => isProduct);
  const ranked3 = [...hadOf(units, source)].map(([position, had]) => {
    let [best, sum, covered] = [0, 0, 0];
    const covers = Array(PASSAGES).fill(0);
    const words = Array(PASSAGES).fill(0);
    for (const [at, one] of had) {
      const unit = units[at];
      const telling = tellingWeight(unit);
      best += one.best * (telling || FOR_ORDER * unit.weight);
      sum += one.sum * (telling || FOR_ORDER * unit.weight);
      covered += one.factor * telling;
      one.passages.forEach((factor, passage2) => {
        covers[passage2] = covers[passage2] + factor * telling / total;
        words[passage2] = words[passage2] + factor * unit.words;
      });
    }
    const coverage = covered / total;
    const sentences = covers.map((share, passage2) => {
      const whole2 = words[passage2] / Math.max(1, source.lengthOf(position, passage2));
      return share * (1 - BY_WHOLE + BY_WHOLE * Math.min(1, whole2));
    });
    const isOther = namesProduct && !units.some(({ isProduct }, at) => isProduct && had.has(at));
    const left = isOther ? OTHER_PRODUCT : 1;
    const entry = {
      position,
      score: 0,
      coverage,
      answers: left * ((1 - OF_PASSAGE) * coverage + OF_PASSAGE * Math.max(...covers)),
      units: [...had.keys()],
      words: [...had.values()].map(({ words: words2 }) => words2),
      treated: [...had].flatMap(([at, { passages }]) => Math.max(...passages) >= APART2 ? [at] : [])
    };
    const byBest = left * best * (1 - BY_COVERAGE + BY_COVERAGE * coverage) * (1 + BY_PASSAGE * Math.max(...sentences));
    return { entry, byBest, bySum: left * sum };
  });
  const most = ranked3.reduce((one, { byBest }) => Math.max(one, byBest), Number.MIN_VALUE);
  const mostSum = ranked3.reduce((one, { bySum }) => Math.max(one, bySum), Number.MIN_VALUE);
  for (const { entry, byBest, bySum } of ranked3)
    entry.score = (1 - BY_SUM) * byBest / most + BY_SUM * bySum / mostSum;
  return ranked3.map(({ entry }) => entry).sort((a, b) => b.score - a.score || a.position - b.position);
}

// src/search/words/read-question.ts
function readQuestion(reader, typed) {
  const { lexicon } = reader;
  const plain2 = wordsIn(typed.slice(0, MOST_CHARACTERS)).slice(0, MOST_WORDS2);
  const { late } = reader;
  const language = late ? late.languageOf(reader, plain2, typed) : likelyLanguage(reader, plain2);
  const stops = language && late?.stopsOf(language) || reader.stops;
  const isStop = (word) => stops.has(word) || /^[a-z]$/.test(word);
  const words = plain2.flatMap((word) => readWord(reader, word, isStop, language));
  const phrases = chosenPhrases(reader, words, language);
  const units = [];
  const reading = { readAs: [], isUnanswered: false };
  if (language) reading.language = language;
  let subjectUnit;
  for (let at = 0; at < words.length; ) {
    const here = phrases.filter(({ from }) => from === at);
    const first = here[0];
    if (first) {
      const part = words.slice(first.from, first.to);
      if (first.phrase.of >= lexicon.concepts) {
        reading.subject ??= lexicon.all[first.phrase.of]?.name;
        subjectUnit ??= units.length;
      }
      units.push(conceptUnit(reader, part, here));
      readAs2(reader, reading, part, here);
      at = first.to;
      continue;
    }
    const joined2 = joinedWith(reader, words, at, isStop);
    const word = words[at];
    if (joined2) {
      units.push(wordUnit(reader, `${word.written} ${words[at + 1]?.written}`, [joined2], language));
      at += 2;
      continue;
    }
    if (!word.isStop) units.push(wordUnit(reader, word.written, word.meanings, language, word.text));
    at++;
  }
  const mended3 = language ? void 0 : mendedText(words);
  if (mended3) reading.mended = mended3;
  return { units, reading, subjectUnit };
}
function chosenPhrases({ lexicon, stops }, words, language) {
  const found = phrasesIn(
    lexicon,
    words,
    words.map(({ stems }) => stems),
    (phrase) => phrase.inCapitals || !(phrase.stems.length === 1 && stops.has(phrase.written))
  );
  const isLittle = ({ phrase, from, to }) => language !== void 0 && to - from === 1 && words[from]?.isStop && phrase.language !== language;
  const rank = ({ phrase, from, to }) => (to - from) * 4 + (phrase.language === language ? 2 : 0) + (phrase.of < lexicon.concepts ? 1 : 0) + (words[from]?.text === phrase.written ? 0.5 : 0);
  const chosen = [];
  for (const one of found.filter((one2) => !isLittle(one2)).sort((a, b) => rank(b) - rank(a))) {
    const beside = chosen.filter(({ from, to }) => from < one.to && one.from < to);
    const isSame2 = beside.every(
      ({ phrase, from, to }) => from === one.from && to === one.to && phrase.of < lexicon.concepts === one.phrase.of < lexicon.concepts && phrase.of !== one.phrase.of && phrase.language === one.phrase.language
    );
    if (isSame2) chosen.push(one);
  }
  return chosen;
}
function joinedWith({ known: known2 }, words, at, isStop) {
  const [one, other] = [words[at], words[at + 1]];
  if (!one || !other || isStop(one.text) && isStop(other.text)) return void 0;
  const joined2 = one.text + other.text;
  return joined2.length > 4 && known2.formsOf(joined2).length > 0 ? asTyped(joined2) : void 0;
}
function readAs2({ lexicon, known: known2 }, reading, words, phrases) {
  for (const { phrase } of phrases) {
    const isStrange = phrase.isShort || phrase.language || words.some(({ text }) => known2.formsOf(text).length === 0);
    if (phrase.of >= lexicon.concepts || lexicon.common.has(phrase.of) || !isStrange) continue;
    const name = lexicon.all[phrase.of]?.name ?? "";
    const own = wordsIn(name).map(({ text }) => stemOf2(text, void 0)).join(" ");
    const typed = words.map(({ text }) => stemOf2(text, void 0)).join(" ");
    if (own.replaceAll(" ", "") !== typed.replaceAll(" ", "") && !reading.readAs.includes(name))
      reading.readAs.push(name);
  }
}
function mendedText(words) {
  if (!words.some(({ meanings }) => meanings[0]?.isMended)) return void 0;
  return words.map(({ written: written2, meanings }) => meanings[0]?.isMended ? meanings[0].word : written2).join(" ");
}

// src/search/words/word-part.ts
var NAME2 = /^\S*[_\d]\S*$/;
function findByWords(reader, typed) {
  const found = findOwn(reader, typed);
  if (!reader.cards) return found;
  const bare2 = (card) => ({ ...card, units: [], treated: [], words: [] });
  const cards = findOwn(reader.cards, typed).answers.filter(({ coverage }) => coverage >= OF_CARD);
  const answers = [...found.answers, ...cards.map(bare2)].slice(0, MOST_LISTED);
  if (answers.length > 0) found.question.reading.isUnanswered = false;
  return { ...found, answers };
}
function findOwn(reader, typed) {
  const question = readQuestion(reader, typed);
  const ranked3 = rankEntries(question.units, reader.source);
  const rarest = rarity(0, reader.source.size);
  const isStrange = question.units.some(({ readings, weight }) => readings.length === 0 && weight >= rarest);
  const treats = (entry) => (question.subjectUnit === void 0 || entry.treated.includes(question.subjectUnit)) && (!isStrange || tellingOf(reader, question, entry).count >= TELLING_WORDS);
  const least = LISTED_FROM * (ranked3.find((entry) => entry.answers >= ANSWERS_FROM && treats(entry))?.score ?? Infinity);
  const answers = ranked3.filter((entry) => entry.score >= least && entry.answers >= BESIDE_FROM && treats(entry)).slice(0, MOST_LISTED);
  question.reading.isUnanswered = answers.length === 0;
  if (answers.length > 0) delete question.reading.subject;
  return { question, answers, ranked: ranked3 };
}
var tellingOf = ({ source }, { units }, entry) => {
  const least = TELLING3 * rarity(0, source.size);
  const telling = entry.units.flatMap((unit, at) => {
    const { weight, isProduct, words } = units[unit];
    const has2 = entry.words[at] ?? [];
    return isProduct || weight < least || has2.length === 0 ? [] : [{ has: has2, words }];
  });
  return {
    words: [...new Set(telling.flatMap(({ has: has2 }) => has2))],
    count: telling.reduce((sum, { words }) => sum + words, 0)
  };
};
function nearestOf(reader, { question, ranked: ranked3 }, note) {
  return ranked3.filter(({ coverage }) => coverage >= SUGGESTED_FROM).flatMap((entry) => {
    const { words, count } = tellingOf(reader, question, entry);
    if (count >= TELLING_WORDS) return [{ entry, words }];
    note?.({ kind: "fewWords", position: entry.position });
    return [];
  }).slice(0, MAX_SUGGESTIONS);
}
function wordPart(index, reader, positionIn = (number) => number) {
  const placed = (entries) => entries.flatMap((entry) => {
    const position = positionIn(entry.position);
    return position === void 0 ? [] : [{ ...entry, position }];
  });
  const positionOf = new Map(index.entries.map(({ id }, position) => [id, position]));
  return (answer, typed, { text }, note) => {
    if (answer.unknownCodes.length > 0 || answer.wrappings?.some(({ isKnown: isKnown2, entry }) => entry && !isKnown2))
      return false;
    const asked = askedIn(typed, answer.wrappings);
    if (!asked) {
      note?.({ kind: "noQuestion" });
      return false;
    }
    const found = findByWords(reader, asked.text);
    const { question } = found;
    const answers = asked.isReason ? [] : placed(found.answers);
    if (question.units.length === 0) {
      const isEmpty = !asked.isReason && wordsIn(asked.text).length > 0;
      if (isEmpty && answer.results.length === 0) answer.question = { readAs: [], isUnanswered: true, isEmpty };
      return true;
    }
    if (answers.length === 0 && typed.length > PASTE_LENGTH) return false;
    const isPiece = answer.results.length > 0 && (question.reading.mended || question.units.length >= PIECE2);
    if (isPiece) return true;
    const said = (entry) => {
      note?.({ kind: "words", position: entry.position, share: Math.min(1, entry.coverage) });
      return resultOf(reader, index, text, question, entry);
    };
    if (answers.length > 0 || answer.results.length === 0 && !asked.isReason) answer.question = question.reading;
    addAnswers(positionOf, answer, answers, said, NAME2.test(asked.text) || wordsIn(asked.text).length >= PHRASE);
    if (answer.results.length > 0) return true;
    if (answer.question) answer.question.isUnanswered = true;
    note?.({ kind: "unanswered" });
    answer.suggestions = nearestOf(reader, { ...found, ranked: placed(found.ranked) }, note).map(
      ({ entry, words }) => ({ ...said(entry), confidence: "possible", why: { kind: "words", words } })
    );
    return !asked.isReason;
  };
}
function addAnswers(positionOf, answer, answers, said, isCopied) {
  const ranked3 = new Map(answers.map((entry) => [entry.position, entry]));
  const of = (result) => positionOf.get(result.id);
  const weak = answer.results;
  const score = (result) => ranked3.get(of(result))?.score ?? 0;
  weak.sort((a, b) => score(b) - score(a));
  const listed2 = new Set(answer.results.map(of));
  const added = answers.filter(({ position }) => !listed2.has(position));
  const bestWeak = Math.max(0, ...weak.map(score));
  const before = added.filter((entry) => weak.length === 0 || !isCopied && entry.score > CLEARLY_BETTER * bestWeak);
  const after = added.filter((entry) => !before.includes(entry));
  answer.results = [...before.map(said), ...weak, ...after.map(said)];
}
function resultOf({ late }, index, text, question, { position, units }) {
  const entry = index.entries[position];
  const { readAs: readAs3, mended: mended3 = "" } = question.reading;
  const words = [...units.flatMap((unit) => question.units[unit]?.text ?? []), ...readAs3, mended3];
  const own = text?.entries[text.positions.indexOf(position)];
  const place = own && late?.sentenceWith(entry, own, words);
  return { id: entry.id, confidence: "words", places: place ? [place] : [] };
}

// src/search/tables/digest.ts
var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
var sextet = (bits) => ALPHABET[bits & 63];
var BITS = new Uint8Array(128);
for (let bits = 0; bits < 64; bits++) BITS[ALPHABET.charCodeAt(bits)] = bits;
var bitsOf = (code) => BITS[code & 127];
function hashesOf(text) {
  let a = 3735928559;
  let b = 1103547991;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ a >>> 16, 2246822507) ^ Math.imul(b ^ b >>> 13, 3266489909);
  b = Math.imul(b ^ b >>> 16, 2246822507) ^ Math.imul(a ^ a >>> 13, 3266489909);
  return [a >>> 0, b >>> 0];
}
var DIGEST = 8;
function digestOf(text) {
  let digest = "";
  for (const hash of hashesOf(text)) for (let shift = 0; shift < 24; shift += 6) digest += sextet(hash >>> shift);
  return digest;
}

// src/search/tables/number-records.ts
var FAN = 16;
var pathOf = (name, level, at) => `${name}/${level > 0 ? `${level}-` : ""}${at}.txt`;
var digestAt = (digests, at) => digests.slice(at * DIGEST, (at + 1) * DIGEST);
function numberedFiles(name, { levels, digests }, read2) {
  const digestOfFile = async (level, at) => digestAt(
    level === levels ? digests : await file(level + 1, Math.floor(at / FAN)),
    level === levels ? at : at % FAN
  );
  const file = (level, at) => read2(pathOf(name, level, at), digestOfFile(level, at));
  return (at) => file(0, at);
}
function readRecords(name, packed, read2) {
  const { each } = packed;
  const file = numberedFiles(name, packed, read2);
  return {
    async get(numbers2) {
      const found = /* @__PURE__ */ new Map();
      await Promise.all(
        [...new Set(numbers2)].map(async (number) => {
          try {
            const record = (await file(Math.floor(number / each))).split("\n")[number % each];
            if (record) found.set(number, record);
          } catch {
          }
        })
      );
      return found;
    }
  };
}

// src/search/tables/span-of.ts
var BEHIND = "";
function spanOf(borders, prefix, isWhole2) {
  let from = firstWhere(borders.length, (at) => borders[at].key > prefix) - 1;
  while (from > 0 && borders[from]?.isCut && prefix.startsWith(borders[from].key)) from--;
  from = Math.max(0, from);
  let to = from + 1;
  while (to < borders.length && borders[to].key <= prefix) to++;
  while (borders[to]?.key.startsWith(isWhole2 ? prefix + BEHIND : prefix)) to++;
  return [from, Math.min(to, borders.length)];
}
function rowsOf(rows2, prefix) {
  let at = firstWhere(rows2.length, (place) => rows2[place].key >= prefix);
  const before = rows2[at - 1];
  const found = before?.isCut && prefix.startsWith(before.key) ? [before] : [];
  for (; rows2[at]?.key.startsWith(prefix); at++) found.push(rows2[at]);
  return found;
}
function firstWhere(count, holds) {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = low + high >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

// src/search/tables/bucket-table.ts
var DIGITS = 4;
var LEFT2 = "~";
var bucketOf = (named) => (hashesOf(named)[0] >>> 16).toString(16).padStart(DIGITS, "0");
var behindBucket = (key) => key.slice(DIGITS);
var numberOf2 = (key, buckets) => Math.floor(Number.parseInt(key.slice(0, DIGITS), 16) * buckets / 16 ** DIGITS);
function readBuckets(name, { count, files }, read2) {
  const file = numberedFiles(name, files, read2);
  return {
    async range(prefix) {
      try {
        return { rows: rowsOf(unpackRows(await file(numberOf2(prefix, count))), prefix), shards: 1, isLost: false };
      } catch {
        return { rows: [], shards: 1, isLost: true };
      }
    }
  };
}

// src/search/lookups/phrase-value.ts
var FIELD = "|";
var plainOf = (stemmed) => stemmed.replace("~", "");
function readPhrase(value, stemmed) {
  const [path = "", said = "", written2 = plainOf(stemmed)] = value.split(FIELD);
  const has2 = (flag) => said.includes(flag);
  const language = said.replace(/[A-Z]+/, "") || void 0;
  const words = has2("J") ? [written2.replaceAll(" ", "")] : written2.split(" ");
  return {
    ...{ path, language, written: written2 },
    isSubject: has2("S"),
    isShort: has2("A"),
    inCapitals: has2("C"),
    isCommon: has2("N"),
    stems: words.map((word) => stemOf2(word, language))
  };
}

// src/search/lookups/posting-value.ts
var DIGITS2 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~";
var SIX = 6;
var ENDING = ".";
function placedTerm(value) {
  const mask = DIGITS2.indexOf(value[0]) << SIX | DIGITS2.indexOf(value[1]);
  const lengths = [];
  let at = 2;
  for (let passage2 = 0; passage2 < PASSAGES; passage2++)
    if (mask & 1 << passage2) lengths.push([passage2, Number.parseInt(value[at++] ?? "0", 36)]);
  const [number = "", ending = ""] = value.slice(at).split(ENDING);
  return { number: Number.parseInt(number, 36), mask, lengths, ending };
}

// src/search/lookups/question-keys.ts
var BEHIND_STEM = " ";
var PHRASES = "!";
var OTHER_WORD = "+";
var SMALL_WORD = "*";
var rootOf = (stemmed) => stemmed.replace(/[ziy]$/, "");
var keyOfStem = (stemmed) => bucketOf(stemmed) + stemmed + BEHIND_STEM;
var BEFORE_NAME = "|";
var MOST_STEM = 32;
var isKey = (stemmed) => stemmed.length <= MOST_STEM;
var FOREIGN_FIRST = 3;
var LEAST_FOREIGN2 = 4;
function foreignFirst(words, odd) {
  const long = [...new Set(words)].filter(({ length }) => length >= LEAST_FOREIGN2);
  return long.sort((a, b) => Number(odd.has(b)) - Number(odd.has(a)) || b.length - a.length).slice(0, FOREIGN_FIRST);
}
var FEW_WORDS = 7;
var isMarked = ({ written: written2 }) => /[^\p{ASCII}'’]/u.test(written2);
var LEAST_JOINED = 4;
var pieceOfStem = (stemmed) => stemmed.replace("~", "");

// src/search/lookups/loaded-words.ts
var CONCEPT = "#";
var LoadedWords = class {
  #terms = /* @__PURE__ */ new Map();
  #lengths = /* @__PURE__ */ new Map();
  #phrases = /* @__PURE__ */ new Map();
  /** Numbers of what concepts take in and, at last, their names; of subjects, too. By path. */
  #names = /* @__PURE__ */ new Map();
  /** Words of phrases of the site's language, in their stems. */
  #others = /* @__PURE__ */ new Set();
  /** Entries that have a term, and were not read. */
  #unread = /* @__PURE__ */ new Map();
  /** Whether a stem of the site's language is known: of an entry, or of a phrase. */
  knows(stemmed) {
    return this.#others.has(stemmed) || this.#stems.has(stemmed);
  }
  #stems = /* @__PURE__ */ new Set();
  /** Paths of what a concept takes in, once its rows were read. */
  narrowerThan(path) {
    return (this.#names.get(path) ?? []).slice(0, -1).map((one) => `${path}/${one}`);
  }
  get phrases() {
    return [...this.#phrases.values()];
  }
  /** Takes in rows of `terms` or `lexicon`. */
  add(rows2) {
    for (const { key, values } of rows2) {
      const [stemmed = "", kind] = behindBucket(key).split(BEHIND_STEM);
      for (const value of values) {
        if (kind === LEFT2) this.#unread.set(stemmed, Number(value));
        else if (kind !== PHRASES) this.#place(stemmed, value);
        else if (stemmed.startsWith(CONCEPT)) this.#names.set(stemmed.slice(1), value.split(BEFORE_NAME));
        else if (value === OTHER_WORD) this.#others.add(stemmed);
        else {
          const phrase = readPhrase(value, stemmed);
          this.#phrases.set(`${value} ${phrase.stems}`, phrase);
        }
      }
    }
  }
  #place(stemmed, value) {
    const { number, mask, lengths, ending } = placedTerm(value);
    const term = stemmed.startsWith(CONCEPT) ? stemmed : rootOf(stemmed) + ending;
    const places = this.#terms.get(term) ?? /* @__PURE__ */ new Map();
    this.#terms.set(term, places.set(number, mask));
    this.#stems.add(stemmed);
    const known2 = this.#lengths.get(number) ?? Array(PASSAGES).fill(0);
    this.#lengths.set(number, known2);
    for (const [passage2, words] of lengths) known2[passage2] = words;
  }
  source(size, more) {
    const byLetter = /* @__PURE__ */ new Map();
    const unread = /* @__PURE__ */ new Map();
    const put = (term, postings) => {
      const letter = term.slice(0, 1);
      byLetter.set(letter, (byLetter.get(letter) ?? /* @__PURE__ */ new Map()).set(term, postings));
      const left = this.#unread.get(term.startsWith(CONCEPT) ? term : stem(term));
      if (left) unread.set(postings, left);
    };
    for (const word of more) put(word, []);
    for (const term of [...this.#terms.keys()].sort())
      put(
        term,
        [...this.#terms.get(term)].sort(([a], [b]) => a - b)
      );
    return {
      size,
      lengthOf: (number, passage2) => this.#lengths.get(number)?.[passage2] ?? 0,
      unread: (postings) => unread.get(postings) ?? 0,
      beginningWith(letters) {
        const part = byLetter.get(letters.slice(0, 1)) ?? /* @__PURE__ */ new Map();
        return letters.length === 1 ? part : new Map([...part].filter(([term]) => term.startsWith(letters)));
      }
    };
  }
  /** `spelled` are further words of phrases of the site's language; `asked` those of the question. */
  lexicon(products, asked, spelled) {
    const phrases = this.phrases;
    const concepts = /* @__PURE__ */ new Set([...conceptsOf(phrases), ...this.paths]);
    const subjects = new Set(phrases.flatMap((one) => one.isSubject ? one.path : []));
    const all = [...concepts, ...subjects].map(
      (key) => ({ key, name: this.#names.get(key)?.at(-1) ?? "" })
    );
    const numbers2 = new Map(all.map(({ key }, at) => [key, at]));
    const byFirst = /* @__PURE__ */ new Map();
    const words = /* @__PURE__ */ new Map();
    const own = /* @__PURE__ */ new Set();
    const common = /* @__PURE__ */ new Set();
    const put = (word, stemmed) => {
      const letter = word.slice(0, 1);
      words.set(letter, (words.get(letter) ?? /* @__PURE__ */ new Map()).set(word, stemmed));
    };
    for (const { path, isSubject, isCommon, ...phrase } of phrases) {
      const of = numbers2.get(path);
      if (isCommon) common.add(of);
      addToList(byFirst, phrase.stems[0], { ...phrase, of });
      const written2 = phrase.written.split(" ");
      if (!phrase.language) for (const word of written2) own.add(word);
      const single = phrase.stems.length < written2.length ? [written2.join("")] : written2;
      single.forEach((word, at) => {
        if (!phrase.language || !own.has(word)) put(word, phrase.stems[at]);
      });
    }
    for (const word of [...asked.filter((one) => this.#others.has(stem(one))), ...spelled]) {
      own.add(word);
      put(word, stem(word));
    }
    for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
    const names = new Set(Object.entries(products).flatMap(([key, name]) => [key, name.toLowerCase()]));
    const keys = [...concepts.keys()];
    const above = keys.map((key) => numbers2.get(key.slice(0, Math.max(0, key.lastIndexOf("/")))));
    return {
      all,
      concepts: concepts.size,
      byFirst,
      words,
      broader: above.map((one) => one === void 0 ? [] : [one]),
      narrower: keys.map((_, at) => above.flatMap((one, below) => one === at ? [below] : [])),
      common,
      own,
      isProduct: (name) => names.has(name)
    };
  }
  /** Paths of concepts whose rows were read, too. */
  get paths() {
    return [...this.#stems].flatMap((one) => one.startsWith(CONCEPT) ? [one.slice(1)] : []);
  }
};
function conceptsOf(phrases) {
  const paths = /* @__PURE__ */ new Set();
  for (const { path, isSubject } of phrases) {
    if (isSubject) continue;
    paths.add(path);
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) paths.add(path.slice(0, at));
  }
  return paths;
}

// src/search/lookups/asking.ts
var MOST_ASKED2 = 16;
var Asking = class {
  loaded = new LoadedWords();
  isLost = false;
  #asked = /* @__PURE__ */ new Set();
  #index;
  constructor(index) {
    this.#index = index;
  }
  #take({ rows: rows2, isLost }) {
    this.isLost ||= isLost;
    this.loaded.add(rows2);
  }
  #mayHave(stemmed) {
    return this.#index.mayHave(pieceOfStem(stemmed), "fields");
  }
  #isNew(key) {
    const isNew = !this.#asked.has(key);
    this.#asked.add(key);
    return isNew;
  }
  /** The rows of a stem; of one with very many, what tells most. */
  async stem(stemmed) {
    if (!this.#isNew(stemmed)) return;
    this.#take(await this.#index.table("terms").range(keyOfStem(stemmed)));
  }
  /** Phrases of small words, of which it is the first. */
  async small(word) {
    const key = SMALL_WORD + stem(word);
    if (isKey(key) && this.#index.mayHave(key, "fields")) await this.stem(key);
  }
  /** Words that the site may have in some form. */
  async words(list) {
    const stems = [...new Set(list.map(stem))].filter((one) => isKey(one) && this.#mayHave(one));
    await Promise.all(stems.slice(0, MOST_ASKED2).map((one) => this.stem(one)));
  }
  /** Stems of words of other languages. */
  async foreign(list) {
    const stems = [...new Set(list)].filter((one) => this.#mayHave(one)).slice(0, MOST_ASKED2);
    await Promise.all(
      stems.map(async (one) => {
        if (this.#isNew(one)) this.#take(await this.#index.table("lexicon").range(keyOfStem(one)));
      })
    );
  }
  /** The rows of a concept or subject. */
  concept(path) {
    return this.stem(`#${path}`);
  }
  /** With them what takes it in, and what it takes in. */
  async around(path) {
    const above = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    await Promise.all([this.concept(path), above ? this.concept(above) : void 0]);
    await Promise.all(this.loaded.narrowerThan(path).map((one) => this.concept(one)));
  }
};

// src/search/lookups/spelling.ts
var NO_SPELLING = { words: "", phrases: "", common: "", plain: "" };

// src/search/lookups/find-question.ts
var ALSO = 3;
var FIRST_CONCEPTS = 4;
var NONE2 = /* @__PURE__ */ new Set();
var textOf = ({ text }) => text;
var listOf = (words) => words.split(" ").filter(Boolean);
async function findQuestion(index, question, late, spelling2 = NO_SPELLING) {
  await index.filter("fields");
  const { language = "" } = index.facts;
  const typed = askedIn(joinCodes(question, vocabularyFrom(index.facts)), void 0)?.text;
  if (typed === void 0) return void 0;
  const words = wordsIn(typed.slice(0, MOST_CHARACTERS)).slice(0, MOST_WORDS2);
  const stops = language === "en" ? ENGLISH : late?.words.stopsOf(language) ?? NONE2;
  const isStop = (word) => stops.has(word);
  const asking = new Asking(index);
  const telling = words.filter(({ text }) => text.length > 1 && !isStop(text));
  const asked = telling.map(textOf);
  const reader = () => readerOver(asking.loaded, index, { own: language, stops, asked }, late?.words, spelling2);
  const foreignStems = (list) => list.map(({ text }) => stemOf2(text, "other"));
  const askStrange = async (list) => {
    const parts = list.flatMap(({ text }) => late?.partsIn(index, text) ?? []);
    await Promise.all([
      asking.foreign(foreignStems(list)),
      asking.foreign(parts.map((part) => stemOf2(part, "other"))),
      asking.words(parts)
    ]);
  };
  const odd = telling.filter((word) => isMarked(word) || !index.mayHave(stem(word.text), "fields"));
  const askMeaning = (list) => asking.foreign(foreignFirst(asked, new Set(list.map(textOf))).map((one) => stemOf2(one, "other")));
  await Promise.all([
    asking.words(asked),
    ...late || words.length <= FEW_WORDS ? [asking.words(joinedIn(index, words, isStop)), ...words.map(({ text }) => asking.small(text))] : [],
    // In another language, most likely: it may have words of the site's.
    late ? askStrange(odd) : odd.length > 0 ? askMeaning(odd) : void 0
  ]);
  const strange = telling.filter((word) => isMarked(word) || !asking.loaded.knows(stem(word.text)));
  const foreign = (now) => late?.words.languageOf(now, words, typed);
  const read2 = () => {
    const now = reader();
    const language2 = late ? foreign(now) : likelyLanguage(now, words);
    return words.flatMap((word) => readWord(now, word, isStop, language2));
  };
  if (late) {
    await askStrange(strange);
    if (strange.length > 0 && foreign(reader())) await asking.foreign(foreignStems(telling));
    if (spelling2 !== NO_SPELLING && strange.length > 0) {
      const meant = read2();
      await asking.words(meant.flatMap(({ meanings }) => meanings.map(({ word }) => word)));
      await asking.foreign(meant.flatMap(({ stems }) => stems.filter((one) => one.startsWith("~"))));
    }
  }
  const conclude = async () => {
    const { lexicon } = reader();
    const meant = read2();
    const stems = meant.map((word) => word.stems);
    const named = phrasesIn(lexicon, meant, stems, () => true);
    const says = ({ phrase: { language: language2, isShort } }) => Number(!language2 && !isShort);
    const found = named.toSorted((a, b) => says(a) - says(b)).map(({ phrase }) => lexicon.all[phrase.of]?.key ?? "");
    const paths = [...new Set(found)].slice(0, late ? void 0 : FIRST_CONCEPTS);
    await Promise.all(paths.map((path) => late ? asking.around(path) : asking.concept(path)));
    return readQuestion2(asking, reader(), typed, strange.length > 0);
  };
  const first = await conclude();
  if (late || odd.length > 0 || strange.length === 0 || first.isAnswered) return first;
  await askMeaning(strange);
  return conclude();
}
function readQuestion2({ isLost }, reader, typed, isStrange) {
  const found = findByWords(reader, typed);
  const nearest = nearestOf(reader, found).map(({ entry }) => entry);
  const entries = [
    ...new Set([...found.answers, ...nearest, ...found.ranked.slice(0, ALSO)].map(({ position }) => position))
  ];
  return { reader, entries, isAnswered: found.answers.length > 0, isStrange, isLost };
}
function joinedIn({ mayHave }, words, isStop) {
  return words.slice(1).flatMap(({ text }, at) => {
    const before = words[at]?.text ?? "";
    const joined2 = before + text;
    return joined2.length > LEAST_JOINED && !(isStop(before) && isStop(text)) && mayHave(joined2, "fields") ? joined2 : [];
  });
}
function readerOver(loaded, { facts }, { own, stops, asked }, late, spelling2) {
  const { products, entries, cards = 0 } = facts;
  const all = loaded.source(entries, listOf(spelling2.words));
  const lexicon = loaded.lexicon(products, asked, listOf(spelling2.phrases));
  const [common, plain2] = [new Set(listOf(spelling2.common)), new Set(listOf(spelling2.plain))];
  const over = (source) => {
    const known2 = knownWords(source, lexicon);
    const reader = { source, lexicon, known: known2, common, plain: plain2, own, stops };
    return late ? { ...reader, late: { ...late, ...late.mending(source, lexicon, known2) } } : reader;
  };
  if (cards === 0) return over(all);
  const split = splitSource(all, { count: cards, is: cardNumbers(facts) });
  return { ...over(split.entries), cards: over(split.cards) };
}

// src/search/gathered/word-plan.ts
var wordPlan = async (index, typed, effort) => {
  const found = await findQuestion(index, typed, effort?.question, effort?.spelling);
  if (!found) return { numbers: [], isLost: false, isStrange: false, part: () => () => false };
  const { reader, entries, isLost, isStrange } = found;
  return {
    ...{ numbers: entries, isLost, isStrange },
    part: ({ index: catalogue, positions }) => wordPart(catalogue, reader, (number) => positions.get(number))
  };
};

// src/search/judge/paste-reader.ts
init_normalise();

// src/search/judge/hole-values.ts
var OPENS = { ")": "(", "]": "[", "}": "{" };
var MAX_VALUE = 200;
function holeValues(template, letters, original) {
  const values = [];
  let at = 0;
  let behind;
  for (const [index, part] of template.parts.entries()) {
    const found = letters.text.indexOf(part, at);
    if (found === -1) {
      behind = void 0;
      continue;
    }
    const start = letters.offsets[found];
    if (behind && start > behind.offset) values.push(...valuesIn(behind.gap, original.slice(behind.offset, start)));
    at = found + part.length;
    const gap = template.gaps[index] ?? "";
    behind = HOLE2.test(gap) ? { gap, offset: letters.offsets[at - 1] + 1 } : void 0;
  }
  if (behind) {
    const rest = original.slice(behind.offset, behind.offset + MAX_VALUE).split("\n")[0] ?? "";
    values.push(...valuesIn(behind.gap, rest, true));
  }
  return values.filter(({ name, value }) => name && !WRAPPING.test(name) && value && value.length <= MAX_VALUE);
}
function valuesIn(gap, raw, isOpen = false) {
  const pieces = gap.split(HOLE2);
  const values = [];
  let cursor = 0;
  for (let at = 1; at < pieces.length; at += 2) {
    const lead = pieces[at - 1]?.trim() ?? "";
    const found = lead ? raw.indexOf(lead, cursor) : cursor;
    if (found !== -1 && found - cursor <= 3) cursor = found + lead.length;
    const tail = pieces[at + 1]?.trim() ?? "";
    const isLast = at + 2 >= pieces.length;
    const ofTail = isOpen && isLast ? endingSign(raw, tail, cursor) : -1;
    const ends = isLast ? ofTail === -1 ? raw.lastIndexOf(tail) : ofTail : raw.indexOf(tail, cursor);
    const end = tail ? ends : isLast ? raw.length : -1;
    const stop = end > cursor ? end : tail ? raw.indexOf(tail[0], cursor) : -1;
    const value = raw.slice(cursor, stop > cursor ? stop : raw.length);
    values.push({ name: pieces[at] ?? "", value: (tail ? value : ownPart2(value)).replace(/\s+/g, " ").trim() });
    if (stop <= cursor) break;
    cursor = stop;
  }
  return values;
}
function endingSign(raw, sign, from) {
  let at = sign ? raw.indexOf(sign, from) : -1;
  while (at !== -1 && /[\p{L}\p{N}]/u.test(raw[at + sign.length] ?? "")) at = raw.indexOf(sign, at + 1);
  return at;
}
function ownPart2(raw) {
  const opened = [];
  let end = 0;
  for (; end < raw.length; end++) {
    const sign = raw[end];
    const isInside2 = /[\p{L}\p{N}]/u.test(raw[end + 1] ?? "");
    if ("([{".includes(sign) || `"'`.includes(sign) && /[\s([{:=]/.test(raw[end - 1] ?? " ")) opened.push(sign);
    else if (')]}"'.includes(sign) || sign === "'" && !isInside2) {
      if (opened.pop() !== (OPENS[sign] ?? sign)) break;
    }
  }
  return raw.slice(0, end).replace(/[\s.,;:]+$/, "");
}

// src/search/judge/reader-with.ts
init_normalise();
init_weights();

// src/search/judge/line-language.ts
var FAILURES2 = [
  FAILURE_WORDS,
  "failing|err|fatal|crash(?:ed)?|\\w{0,60}(?:exception|error)",
  "did ?n[o'’]t|does ?n[o'’]t|is ?n[o'’]t|are ?n[o'’]t|has ?n[o'’]t|was ?n[o'’]t",
  "denied|refused|rejected|forbidden|unauthori[sz]ed|prohibited|disallowed",
  "not (?:found|allowed|permitted|authori[sz]ed|supported|enabled|licensed|available|possible|valid|recogni[sz]ed|applicable)",
  "(?:is|are|was|were|do|does|did|has|have|could|must|will) not",
  "invalid|illegal|malformed|corrupt(?:ed)?|unexpected|unhandled|unknown|unsupported|unavailable|unreachable",
  "no (?:such|permissions?|access|valid|route|response|connection)",
  "missing|expired|insufficient|exceed(?:s|ed)|already (?:exists?|taken|in use)|conflicts?|locked|too (?:many|long|large|few)",
  "(?:is|are|was|were|has been|have been) (?:disabled|blocked|suspended|revoked|required|throttled)",
  "time(?:d)?[- ]?out|abort(?:ed)?|throttled|bad request|gateway",
  "fehler|fehlgeschlagen|konnten? nicht|kann nicht|verweigert|ungültig",
  "erreurs?|échec|échoué|impossible|refusé|introuvable",
  "no se (?:pudo|puede)|denegado|fall[óo]|fout|mislukt|kan niet|geweigerd"
];
var FAILURE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FAILURES2.join("|")})(?![\\p{L}\\p{N}])`, "iu");
var NO_FAILURE = /\b(?:no|0|zero|without(?: any)?) (?:errors?|failures?|failed|problems?)\b|\b(?:errors?|failed|failures?)["']?[:=] ?0\b/gi;
var STATUS3 = /\b(?:http|status|code|error)\b[\w ]{0,20}[:(/ ]{0,3}[45]\d\d\b|\b0x[89a-f][\da-f]{7}\b|^\W{0,3}[45]\d\d [A-Z]/i;
var FAILURE_SIGN = /^\s*[-*|]?\s*[❌✗✘✕⛔🔴]/u;
var SUCCESS_SIGN = /^\s*[-*|]?\s*[✔✓✅🟢]/u;
var DONE = "added|applied|assigned|blocked|changed|cleared|converted|copied|created|deleted|deployed|disabled|emptied|enabled|granted|hid|hidden|installed|moved|registered|removed|renamed|reset|restored|revoked|sent|set|skipped|started|updated";
var SUCCESS_FIRST = new RegExp(
  `^(?!(?:re)?set .{1,200}: )(?:success(?:ful(?:ly)?)?|succeeded|ok|done|completed?|finished|passed|(?:${DONE})(?= ))`,
  "i"
);
var SUCCESS = new RegExp(
  `\\b(?:success(?:ful(?:ly)?)?|succeeded|completed?|finished|(?:has|have|was|were) (?:been )?(?:${DONE})|ok|done)\\b|(?::| [-–]) (?:${DONE})\\b`,
  "i"
);
var BUT = /\b(?:but|however|except|with errors?|failed|error:)/i;
var DETAIL = new RegExp(
  `^[\\s|+*"']{0,20}(?:${[
    "(?:trace|correlation|request|client-request|activity|session|operation|tracking|event)[ _-]?id",
    "timestamp|date|headers|(?:transfer|content|accept)-\\w{1,40}|cache-control|vary|strict-transport-security|www-authenticate|set-cookie|x-ms-[\\w-]{1,40}|request-id|server",
    "status(?: ?code)?|(?:error|sub)?_?code|(?:error_)?codes?|suberror|error_description|error_uri|message|details?|target|inner ?(?:error|exception)s?",
    "category ?(?:info|name)?|activity|reason|fully ?qualified ?error ?id|target ?(?:object|name|type)|script ?stack ?trace|position|location|hint|recommend\\w{1,20}|normali[sz]ederror|exception"
  ].join("|")})["']?\\s{0,20}[:=]`,
  "i"
);
var JOINED2 = /^\s*(?:-{2,}>|caused by\b|during handling of|the above exception|at [\w.<>]+[(:]|in [\w.]+:line)|^\s*"[\w.@]{1,60}"\s{0,4}:/i;
var AFTERMATH = /\b(?:retry(?:ing)?|retries|attempt \d+|giving up|exiting|exit code|aborting|stopping|terminat(?:ed|ing)|see (?:the )?(?:log|above|below|inner)|for more (?:information|details)|script (?:ended|stopped|failed)|will (?:now )?(?:exit|stop|retry))\b/i;
var PROMPT = /^\s{0,9}(?:PS [^>\n]{0,200}>|[$>] |[\w.-]{1,40}@[\w.-]{1,60}[:~])/;
var INTRODUCES = /:\s*$/;
var INFO = /^[^\p{L}]{0,40}\[?(?:info(?:rmation)?|debug|verbose|trace|notice)\b/iu;
function saidBy(line) {
  const read2 = line.slice(0, MAX_SAID);
  if (DETAIL.test(read2) || JOINED2.test(read2) || INTRODUCES.test(read2) || INFO.test(read2) || PROMPT.test(read2))
    return "detail";
  if (FAILURE_SIGN.test(read2)) return "failure";
  if (SUCCESS_SIGN.test(read2)) return "success";
  const bare2 = read2.replace(NO_FAILURE, " ");
  if (SUCCESS_FIRST.test(bare2) && !BUT.test(bare2)) return "success";
  if (FAILURE.test(bare2) || STATUS3.test(bare2)) return AFTERMATH.test(bare2) ? "detail" : "failure";
  return SUCCESS.test(bare2) ? "success" : void 0;
}
var MAX_SAID = 600;

// src/search/judge/without-failed.ts
function withoutFailed(text, more = []) {
  const halves = [...firstHalves(text), ...more].sort(([a], [b]) => a - b);
  let rest = "";
  let at = 0;
  for (const [from, to] of halves) {
    rest += `${text.slice(at, Math.max(at, from))} `;
    at = Math.max(at, to);
  }
  return rest + text.slice(at);
}

// src/search/judge/list-rows.ts
var COMMAND = /^\s{0,9}[A-Z][A-Za-z]{1,30}-[A-Z]\w{1,60} {0,2}: (?!.{1,250}:\d+$)/;
var BARRED2 = /^ {5}\| (?!\s*~)/;
var BULLET = /^\s{0,9}(?:[-*+•‣◦·✗✘✕❌✔✓✅⚠]|\d{1,3}[.)])\s/u;
var OBJECT = /^(?!https?:)([^\n]{1,80}?)(?:: | -+ |\t| {2,})/;
var SEPARATORS = [
  ["	", 1],
  [" | ", 1],
  ['","', 1],
  ['";"', 1],
  [";", 2],
  [",", 2]
];
var FAILED2 = new RegExp(`^(?:an? |the )?(?:${FAILURE_WORDS})(?![\\p{L}\\p{N}])`, "iu");
var WORD6 = new RegExp("(?<![\\p{L}\\p{N}])\\p{L}{3,}(?![\\p{L}\\p{N}])", "gu");
var TIME2 = /\[[\d\s.:TZ/-]+\]|\d+[.:]\d[\d.:]*/g;
var CODE = /^\w*\d{3}\w*$/;
var MOST = 0.6;
var ALIKE_WORDS = 2;
var ALIKE_ROWS = 3;
var MAX_COMPARED = 100;
var isCommand = (text) => COMMAND.test(text) && saidBy(text) !== "detail" || BARRED2.test(text);
function readLines(lines) {
  const result = [];
  for (const { text, number, isThrown } of lines) {
    const last2 = result.at(-1);
    const isNext = last2 && isCommand(last2.text) && last2.number + last2.text.split("\n").length === number;
    if (last2 && isNext && (BARRED2.test(text) || !(isCommand(text) || saidBy(text) === "detail")))
      last2.text += `
${text}`;
    else result.push({ text, number, isThrown });
  }
  return result.map(({ text, number, isThrown }) => ({
    text,
    number,
    said: saidBy(text),
    lead: isThrown ? "command" : leadOf(text)
  }));
}
var bareOf = (text) => unwrapPrefixes(text, []).trim().replace(/^<time>\s+/, "").replace(BULLET, "");
var isReasoned = (bare2) => FAILED2.test(bare2) && withoutFailed(bare2) !== bare2;
function objectOf(bare2) {
  const [head = "", object = ""] = OBJECT.exec(bare2) ?? [];
  const name = object.match(WORD6) && object.toLowerCase().replace(TIME2, "").trim();
  const rest = bare2.slice(head.length);
  const isSaid = (rest.match(WORD6)?.length ?? 0) > 1 || saidBy(rest) === "success";
  return name && isSaid && !CODE.test(object) && saidBy(`${head}-`) === void 0 ? name : void 0;
}
function leadOf(text) {
  if (isCommand(text)) return "command";
  if (BULLET.test(text)) return "bullet";
  if (/^\s*\{.*\}[,\s]*$/.test(text)) return "json";
  const bare2 = bareOf(text);
  if (/^(?:Line \||\d+ \||[│{[}\]]|"[\w.@]{1,60}"\s{0,4}:)/.test(bare2)) return void 0;
  for (const [separator, least] of SEPARATORS) {
    const count = text.split(separator).length - 1;
    if (count >= least && !(separator === "," && text.includes(", "))) return separator;
  }
  if (isReasoned(bare2)) return "failed";
  return objectOf(bare2) === void 0 ? void 0 : "object";
}
function statementOf({ text, lead }) {
  const bare2 = bareOf(text);
  if (lead === "object") return bare2.replace(OBJECT, "");
  if (lead === "bullet" && !isReasoned(bare2) && objectOf(bare2) !== void 0) return bare2.replace(OBJECT, "");
  const cells = SEPARATORS.some(([separator]) => separator === lead) ? bare2.split(lead) : [bare2];
  return cells.reduce((longest, cell) => cell.length > longest.length ? cell : longest);
}
var FIELDS = /* @__PURE__ */ new Set(["code", "details", "error", "message", "request", "response", "status"]);
var wordsOf2 = (text) => new Set(
  text.toLowerCase().match(WORD6)?.filter((word) => !FIELDS.has(word))
);
var isWithin = (some, all) => [...some].every((word) => all.has(word));
function isAlike(one, other) {
  const common = [...one].filter((word) => other.has(word)).length;
  return common * 2 >= one.size + other.size - common;
}
var isSame = (one, other) => isWithin(one, other) && isWithin(other, one);
function rowsOf2(lines) {
  const byLead = /* @__PURE__ */ new Map();
  for (const line of lines) if (line.lead !== void 0) addToList(byLead, line.lead, line);
  return [...byLead].flatMap(([lead, all]) => {
    const rows2 = all.filter(({ said }) => said === "failure" || said === void 0);
    if (!rows2.some(({ said }) => said === "failure")) return [];
    const objects = lead === "object" ? new Set(rows2.map(({ text }) => objectOf(bareOf(text)))).size : rows2.length;
    const isList = lead !== "object" || objects >= MOST * rows2.length && all.length >= MOST * lines.length;
    return objects > 1 && isList ? rows2 : [];
  });
}
function isOneJob(lines) {
  const objects = lines.flatMap(({ text, lead }) => lead === "object" ? objectOf(bareOf(text)) ?? [] : []);
  const words = objects[0]?.split(/\s+/).slice(0, ALIKE_WORDS) ?? [];
  const beginning = `${words.join(" ")} `;
  return words.length === ALIKE_WORDS && objects.length >= ALIKE_ROWS && new Set(objects).size === objects.length && objects.every((object) => object.startsWith(beginning));
}
function saySeveral(rows2, entryOf, isJob = false) {
  const read2 = rows2.slice(0, MAX_COMPARED).map((row) => {
    const reason = wordsOf2(withoutFailed(statementOf(row)));
    return { row, reason, failed: new Set([...wordsOf2(row.text)].filter((word) => !reason.has(word))) };
  });
  const entries = /* @__PURE__ */ new Set();
  const reasons = [];
  let errors = 0;
  for (const { row, reason } of read2) {
    const entry = entryOf(row);
    if (entry === void 0 && row.said !== "failure" && !isJob) continue;
    errors++;
    if (reason.size > 0 && read2.some(({ failed }) => isWithin(reason, failed))) continue;
    if (entry) entries.add(entry);
    else if (reason.size > 1 && !reasons.some((one) => isAlike(one, reason))) reasons.push(reason);
    if (entries.size + reasons.length > 1 && (entries.size > 0 || isJob || errors > 2)) return true;
  }
  const told2 = read2.filter(({ row, reason, failed }) => row.said === "failure" && reason.size > 0 && failed.size > 0);
  const alike = told2.filter(({ reason }) => isSame(reason, told2[0]?.reason));
  return entries.size === 0 && alike.length >= ALIKE_ROWS;
}

// src/search/judge/group-lines.ts
var PLACEHOLDERS = /<(?:time|id|ip|number|phone)>/g;
var THROWN = /^\s{0,9}At (?:line|[A-Z]:\\|[\\/])[^\n]{0,250}:\d+ char:\d+/;
var COLUMN = /^[\p{L}\p{N} _()-]{1,32}$/u;
var NO_LIST = { groups: [], errors: 0 };
function groupLines(text, nameOf) {
  const isFrame = frameLines();
  const lines = text.split(/\r?\n/, MAX_LINES).map((line, at, all) => ({ text: line, number: at + 1, isThrown: THROWN.test(all[at + 1] ?? "") }));
  const saying = readLines(
    lines.filter(
      ({ text: line }) => line.length <= MAX_LINE_LENGTH && saysTwoWords(line.replace(PLACEHOLDERS, " ")) && !isFrame(line)
    )
  );
  const known2 = /* @__PURE__ */ new Map();
  const named = (line) => {
    if (!known2.has(line)) known2.set(line, nameOf(line));
    return known2.get(line);
  };
  const [first] = saying;
  const rows2 = first && isHeader(first.text) && !named(first.text) ? saying.slice(1) : saying;
  const failed = new Set(failedRows(rows2, named));
  if (failed.size === 0 && !isListOfKnown(saying, named)) return NO_LIST;
  const groups2 = /* @__PURE__ */ new Map();
  const errors = /* @__PURE__ */ new Set();
  for (const row of rows2) {
    const { text: line, number, said } = row;
    const entry = named(line)?.entry ?? null;
    if (entry === null && (said === "success" || said === "detail")) continue;
    if (entry === null && said === void 0 && failed.size > 0 && !failed.has(row)) continue;
    if (entry !== null || said === "failure") errors.add(entry);
    const group = groups2.get(entry) ?? { entry, lines: [], sample: line.trim() };
    group.lines.push(number);
    groups2.set(entry, group);
  }
  const sorted = [...groups2.values()].sort(
    (a, b) => Number(a.entry === null) - Number(b.entry === null) || b.lines.length - a.lines.length
  );
  return { groups: sorted, errors: errors.size };
}
function isListOfKnown(lines, named) {
  if (lines.length < MIN_LIST_LINES) return false;
  const said = /* @__PURE__ */ new Map();
  const errors = /* @__PURE__ */ new Set();
  const least = Math.max(2, lines.length * MIN_LIST_SHARE);
  let unclear = 0;
  for (const { text } of lines) {
    const name = named(text);
    if (!name && lines.length - ++unclear < least) return false;
    if (name && !name.isStatus) errors.add(name.entry);
    if (name?.by) said.set(name.by, (said.get(name.by) ?? 0) + 1);
  }
  return errors.size > 1 || Math.max(0, ...said.values()) >= MIN_LIST_LINES;
}
function failedRows(lines, named) {
  const rows2 = rowsOf2(lines);
  const rest = lines.filter(({ said }) => said === "failure" || said === void 0);
  if (rows2.filter(({ said }) => said === "failure").length < rest.length * MIN_LIST_SHARE) return [];
  const entryOf = ({ text }) => {
    const name = named(text);
    return name && !name.isStatus ? name.entry : void 0;
  };
  const isSeveral = saySeveral(rows2, entryOf, isOneJob(lines));
  return isSeveral ? rows2 : [];
}
function isHeader(line) {
  const cells = line.split(/[;,|\t]/).map((cell) => cell.replace(/["']/g, "").trim());
  const names = cells.filter(Boolean);
  return names.length > 1 && names.every((name) => COLUMN.test(name));
}

// src/search/judge/list-of.ts
function listOf2(index, typed, judged, best) {
  const top = best ?? judged.fits[0];
  let inOneLine = 0;
  const alike = /* @__PURE__ */ new Set();
  const nameOf = (line) => {
    const fits = judged.fitsOfLine(line);
    for (const { message, bits } of fits) if (message === top?.message) inOneLine = Math.max(inOneLine, bits);
    return clearlyNamed(index, fits, alike);
  };
  const { groups: groups2, errors } = groupLines(typed, nameOf);
  if (top?.clear && inOneLine < IN_ONE_LINE * top.bits) return { groups: [], errors: 0, positions: [] };
  const positions = groups2.flatMap(
    ({ entry }) => entry === null ? [] : index.entries.findIndex(({ id }) => id === entry)
  );
  return { groups: groups2, errors, positions: [.../* @__PURE__ */ new Set([...positions, ...alike])] };
}
function clearlyNamed(index, fits, shared) {
  const first = fits.find(({ clear }) => clear);
  const isGeneric = (code) => isGenericCode(code, index.vocabulary);
  const alike = fits.filter(
    ({ clear, message, codes }) => clear && message === first?.message && codes.every(isGeneric)
  );
  const rank = ({ position }) => index.order[position];
  const [top = first] = first?.codes.every(isGeneric) ? alike.sort((a, b) => rank(a) - rank(b)) : [];
  const template = templateOf(top?.message ?? "", index.vocabulary);
  if (!top || !(top.isSpecific || template.wraps)) return null;
  for (const { position } of alike) shared.add(position);
  const { id } = index.entries[top.position];
  const beginning = template.parts.find(({ length }) => length >= MESSAGE_GRAM);
  const isWhole2 = !top.message || top.wholeShare >= FITS_FROM || beginning?.startsWith(top.grams[0] ?? " ");
  const isStatus = template.status !== void 0 && top.codes.every(isGeneric);
  return { entry: id, by: isWhole2 ? top.message ?? top.codes[0] : void 0, isStatus };
}

// src/search/judge/near.ts
init_common_sentences();

// src/search/text/edits.ts
var ONE_FROM = 4;
var TWO_FROM = 8;
var editsOf = (word) => /\d/.test(word) || word.length < ONE_FROM ? 0 : word.length < TWO_FROM ? 1 : 2;
function letterBits(word) {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}
function mayBeEdits(one, other, most) {
  let left = 2 * most;
  for (let differing = one ^ other; differing !== 0; differing &= differing - 1) if (--left < 0) return false;
  return true;
}
var rows = [[], [], []];
function edits(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, row, next] = rows;
  for (let j = 0; j <= other.length; j++) row[j] = j;
  for (let i = 1; i <= one.length; i++) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const isSame2 = one[i - 1] === other[j - 1];
      let value = Math.min(
        row[j] + 1,
        next[j - 1] + 1,
        row[j - 1] + (isSame2 ? 0 : 1)
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        value = Math.min(value, before[j - 2] + 1);
      next[j] = value;
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    [before, row, next] = [row, next, before];
  }
  return row[other.length];
}

// src/search/judge/near.ts
init_normalise();

// src/search/judge/suggestion-weights.ts
var MIN_WORDS = 3;
var TELLING_LENGTH = 4;
var TELLING_BITS = 6;
var MIN_NEAR_WORDS = 2;
var NEAR_BITS = 18;
var SUGGESTED_SHARE = 0.36;
var SUGGESTED_BITS = 42;
var NEAR_IN_A_PASTE = 0.5;
var MAX_TOLD = 2e4;

// src/search/judge/near.ts
function nearIndex(entries, rarity2) {
  const texts = entries.flatMap(
    ({ kind, messages, title, sources, codes }, position) => (
      // Of a card, nothing that is only like its message.
      [...kind === "code" ? [] : messages, title, ...sources, codes.join(" ")].map((text) => ({
        position,
        text,
        words: wordsOf(normalise(withoutCommon(text, () => " ")))
      }))
    )
  );
  const byWord = /* @__PURE__ */ new Map();
  texts.forEach(({ words }, text) => {
    for (const word of new Set(words)) addToList(byWord, word, text);
  });
  const bits = /* @__PURE__ */ new Map();
  const byForm = /* @__PURE__ */ new Map();
  const byLook = /* @__PURE__ */ new Map();
  for (const word of byWord.keys()) {
    bits.set(word, rarityOf(word, rarity2));
    addToList(byLook, looksOf(word), word);
    if (word.length >= MIN_EDITED - 1) for (const form of formsOf(word)) addToList(byForm, form, word);
  }
  return { texts, byWord, bits, byForm, byLook };
}
function formsOf(word) {
  const forms = /* @__PURE__ */ new Set([word]);
  for (let at = 0; at < word.length; at++) forms.add(word.slice(0, at) + word.slice(at + 1));
  return forms;
}
function looksOf(word) {
  return word.replace(/[0o]/g, "o").replace(/[1li]/g, "l").replace(/[5s]/g, "s").replace(/[8b]/g, "b");
}
var NUMBER2 = /^(?:0x)?[\da-f]*\d[\da-f]*$/;
function meantBy(index, word) {
  const meant = /* @__PURE__ */ new Map();
  if (!NUMBER2.test(word)) for (const look of index.byLook.get(looksOf(word)) ?? []) meant.set(look, LOOK_ALIKE);
  if (word.length >= MIN_EDITED && word.length <= MAX_EDITED && !/\d/.test(word)) {
    for (const form of formsOf(word)) {
      for (const known2 of index.byForm.get(form) ?? []) if (edits(word, known2, 1) <= 1) meant.set(known2, EDITED);
    }
  }
  if (index.byWord.has(word)) meant.set(word, 1);
  return meant;
}
function nearTo(index, order, normalised) {
  const words = wordsOf(normalised).slice(0, MAX_NEAR_WORDS);
  let total = 0;
  const found = /* @__PURE__ */ new Map();
  let before = /* @__PURE__ */ new Map();
  let weightBefore = 0;
  for (const word of words) {
    const meant = meantBy(index, word);
    const weight = Math.max(...[...meant.keys()].map((known2) => index.bits.get(known2) ?? 0), meant.size > 0 ? 0 : RARE);
    total += weight + (before.size > 0 ? NEIGHBOURS * Math.min(weight, weightBefore) : 0);
    const best = /* @__PURE__ */ new Map();
    for (const [known2, likeness] of meant) {
      for (const text of index.byWord.get(known2) ?? []) {
        const beside = isBeside(index.texts[text], before, known2) ? NEIGHBOURS * Math.min(weight, weightBefore) : 0;
        best.set(text, Math.max(best.get(text) ?? 0, likeness * weight + beside));
      }
    }
    for (const [text, value] of best) found.set(text, (found.get(text) ?? 0) + value);
    before = meant;
    weightBefore = weight;
  }
  const nearest = /* @__PURE__ */ new Map();
  for (const [text, value] of found) {
    const { position } = index.texts[text];
    const share = value / Math.max(1, total);
    if (share > (nearest.get(position)?.share ?? 0)) nearest.set(position, { position, share, text });
  }
  return [...nearest.values()].sort(
    (a, b) => b.share - a.share || order[a.position] - order[b.position]
  );
}
function inCommon(index, near, normalised) {
  const { text } = index.texts[near.text];
  const typed = wordsOf(normalised).slice(0, MAX_NEAR_WORDS);
  const meant = new Set(typed.flatMap((word) => [...meantBy(index, word).keys()]));
  const isTelling2 = (word) => word.length >= TELLING_LENGTH && meant.has(word) && (index.bits.get(word) ?? 0) >= TELLING_BITS;
  const written2 = new Map((text.match(/[\p{L}\p{N}]+/gu) ?? []).map((as) => [normalise(as), as]));
  const telling = [...written2].filter(([word]) => isTelling2(word));
  const bits = telling.reduce((sum, [word]) => sum + (index.bits.get(word) ?? 0), 0);
  return { text, words: telling.map(([, as]) => as), bits };
}
function isBeside({ words }, before, known2) {
  if (before.size === 0) return false;
  return words.some((word, at) => word === known2 && before.has(words[at - 1] ?? ""));
}

// src/search/judge/suggest.ts
init_normalise();
init_weights();
function suggest(index, typed, judged, told2, nearest) {
  const isForeign = unclaimedCodesIn(judged.normalised, index.vocabulary, index.claims.known).length > 0;
  const beginning = told2.slice(0, MAX_TOLD);
  const suggested = judged.fits.length > 0 ? byMessage(index, beginning, judged.fits, isForeign) : [];
  if (isForeign || suggested.length >= MAX_SUGGESTIONS) return suggested.slice(0, MAX_SUGGESTIONS);
  const normalised = normalise(beginning);
  const texts = new Set(suggested.map(({ fit }) => fit?.message));
  const isPaste = typed.length > PASTE_LENGTH || typed.trim().includes("\n");
  for (const near of nearest.nearTo(normalised).slice(0, MAX_NEAR)) {
    if (near.share < (isPaste ? NEAR_IN_A_PASTE : NEAR_OFFERED)) break;
    const { text, words, bits } = nearest.inCommon(near, normalised);
    if (words.length < MIN_NEAR_WORDS || bits < NEAR_BITS || texts.has(text)) continue;
    texts.add(text);
    if (suggested.some(({ position }) => position === near.position)) continue;
    suggested.push({ position: near.position, why: { kind: "words", words } });
  }
  return suggested.slice(0, MAX_SUGGESTIONS);
}
function byMessage(index, told2, fits, isForeign) {
  const { text } = lettersOf(told2);
  const suggested = [];
  const spoken = [];
  for (const fit of fits) {
    const { message, position } = fit;
    if (!message || fit.share < SUGGESTED_SHARE || templateOf(message, index.vocabulary).wraps) continue;
    const grams = fit.grams.filter((gram) => text.includes(codeOf(gram) ?? gram));
    const part = grams.length / fit.grams.length;
    const [share, bits] = [fit.share * part, fit.bits * part];
    const words = matchedParts(message, grams).map(([from, to]) => message.slice(from, to));
    const letters = words.reduce((sum, { length }) => sum + length, 0);
    const isHalf = !isForeign && share >= FITS_FROM && letters >= FITTING_LENGTH;
    const isMuch = share >= SUGGESTED_SHARE && bits >= SUGGESTED_BITS;
    const isAlone = share >= SUGGESTED_SHARE && letters >= FITTING_LENGTH && isSaidByOne(fit, fits);
    if (!(isHalf || isMuch || isAlone && !isForeign) || words.join(" ").split(/\s+/).length < MIN_WORDS) continue;
    if (spoken.some((others) => grams.every((gram) => others.has(gram)))) continue;
    spoken.push(new Set(grams));
    const count = index.entries.filter(({ messages }) => messages.includes(message)).length;
    const whole2 = Math.min(1, fit.wholeShare * part);
    const why = count > 1 ? { kind: "shared", message, share: whole2, count } : { kind: "part", message, share: whole2 };
    suggested.push({ position, why, fit });
  }
  return suggested;
}
function isSaidByOne({ grams, bits, message }, fits) {
  return bits >= ENOUGH_BITS && !fits.some(
    (other) => other.message !== message && 2 * other.grams.filter((gram) => grams.includes(gram)).length >= grams.length
  );
}

// src/search/judge/tell-as-list.ts
function tellAsList(answer, groups2) {
  const named = groups2.map(({ entry }) => entry);
  const rank = ({ id }) => named.includes(id) ? named.indexOf(id) : named.length;
  answer.alike = 0;
  if (answer.reading) answer.reading.filled = void 0;
  answer.results.sort((a, b) => rank(a) - rank(b));
  for (const result of answer.results) {
    result.check = void 0;
    if (result.confidence === "best") result.confidence = "possible";
  }
}

// src/search/judge/wrappings.ts
init_common_sentences();
var MOST2 = 5;
var MAX_REASON2 = 500;
var JOINT = /^[\s:–—-]*$/;
var THROWN2 = /exception of type '[^'\n]*' was thrown/gi;
var LABEL5 = /[.,;]?\s+(?:with )?(?:error|exception)$/i;
var NAMED2 = /^.*"\s*:\s*"/s;
var STRING_END = /"\s*[,}\]].*$/s;
var EDGES = /^[\s:.,;|>(["'–—-]+|[\s:,;|("'–—-]+$/g;
var wrappersOf = ({ entries, vocabulary }) => [...new Set(entries.flatMap(({ messages }) => messages))].map((message) => templateOf(message, vocabulary)).filter(({ wraps }) => wraps);
function stretchesIn(wrappers, { unwrapped, letters }) {
  const found = [];
  const over = ({ from, end }) => found.find((other) => other.from < end && from < other.end);
  for (const template of wrappers) {
    const stretch = documented(template, letters, unwrapped);
    const other = stretch && over(stretch);
    if (other) Object.assign(other, { from: Math.min(other.from, stretch.from), to: Math.max(other.to, stretch.to) });
    else if (stretch) found.push(stretch);
  }
  let last2;
  for (const [from, to] of firstHalves(unwrapped)) {
    const isOnLine = last2 && from < last2.end;
    const known2 = over({ from, to, end: to });
    if (unwrapped[from] === ".") {
      const before = last2 ?? known2;
      if (before && from < before.end) before.end = from;
    } else if (last2 && isOnLine && JOINT.test(unwrapped.slice(last2.to, from))) last2.to = to;
    else if (!known2 && !isOnLine && saysTwoWords(unwrapped.slice(from, to)))
      found.push(last2 = { from, to, end: endOf(unwrapped, to) });
  }
  return found.sort((a, b) => a.from - b.from);
}
function endOf(text, from) {
  const [line = ""] = /^\W*.*/.exec(text.slice(from, from + MAX_REASON2)) ?? [];
  return from + line.length;
}
function documented(template, letters, original) {
  const { text, offsets } = letters;
  let at = -1;
  let first = -1;
  for (const part of template.parts) {
    at = text.indexOf(part, at + 1);
    if (at === -1) return void 0;
    if (first === -1) first = at;
  }
  const reason = reasonBehind(template, letters, original);
  if (first === -1 || !saysSomething(reason)) return void 0;
  const from = offsets[first];
  const to = original.indexOf(reason, from);
  return { from, to, end: to + (reason.split("\n")[0] ?? "").length };
}
var bare = (half) => half.replace(NAMED2, "").replace(EDGES, "").replace(LABEL5, "");
var saidBefore = (message) => message.includes("{") ? bare(message.slice(0, message.indexOf("{"))) : void 0;
function wrappingsIn({ entries }, { unwrapped, fitsOf: fitsOf2 }, stretches) {
  const told2 = /* @__PURE__ */ new Map();
  for (const { from, to, end } of stretches) {
    if (told2.size === MOST2) break;
    const failed = bare(unwrapped.slice(from, to));
    const reason = unwrapped.slice(to, end).replace(STRING_END, "").replace(EDGES, "");
    const [printer] = fitsOf2(failed);
    const same = printer?.clear ? [] : entries.filter(({ messages }) => messages.some((one) => saidBefore(one) === failed));
    told2.set(failed + reason, {
      failed,
      reason,
      entry: printer?.clear ? entries[printer.position]?.id : same.length === 1 ? same[0]?.id : void 0,
      isKnown: fitsOf2(unwrapped.slice(from, end)).some((fit) => fit.fits || fit.clear)
    });
  }
  return told2.size > 0 ? [...told2.values()] : void 0;
}
function reasonsIn({ unwrapped }, stretches) {
  const rest = withoutFailed(
    unwrapped,
    stretches.map(({ from, to }) => [from, to])
  );
  return withoutCommon(rest, () => " ").replace(THROWN2, " ");
}

// src/search/judge/reader-with.ts
var MOST_OF_REASON = NEAR_SHOWN - 0.01;
var NAME3 = /['"][A-Za-z][\w.]{3,}['"]/;
var TAKEN_OUT = /<\w+>/;
function readerWith(index, tell2) {
  let wrappers;
  let words;
  const nearIndexed = () => words ??= nearIndex(index.entries, index.vocabulary.rarity);
  const nearest = {
    nearTo: (normalised) => nearTo(nearIndexed(), index.order, normalised),
    inCommon: (near, normalised) => inCommon(nearIndexed(), near, normalised)
  };
  return (typed, judged) => {
    let found;
    const stretches = () => found ??= stretchesIn(wrappers ??= wrappersOf(index), judged);
    let reasons;
    const told2 = () => reasons ??= reasonsIn(judged, stretches());
    return {
      list: (best) => listOf2(index, typed, judged, best),
      tellAsList,
      near() {
        const isWhole2 = told2() === judged.unwrapped && !TAKEN_OUT.test(told2());
        const isOther = ({ text }) => NAME3.test(judged.unwrapped) && missingOf(templateOf(nearIndexed().texts[text]?.text ?? "", index.vocabulary), judged.letters) !== void 0;
        return nearest.nearTo(normalise(told2())).map((fit) => isWhole2 && !isOther(fit) ? fit : { ...fit, share: Math.min(fit.share, MOST_OF_REASON) });
      },
      suggest: () => suggest(index, typed, judged, told2(), nearest),
      wrappings: () => wrappingsIn(index, judged, stretches()),
      ...tell2(typed, judged)
    };
  };
}

// src/search/judge/paste-reader.ts
var ADDRESS2 = /https?:\/\/[^\s'",;]+[^\s'",;.]/g;
function pasteReader(index, field = {}) {
  const addresses = index.entries.flatMap(
    ({ messages }) => messages.flatMap((message) => message.match(ADDRESS2) ?? [])
  );
  const { families } = index.vocabulary;
  const isCode2 = (text) => families.some(({ whole: whole2 }) => whole2.test(text));
  const kept = { addresses, known: publicThings(field), isCode: isCode2 };
  return readerWith(index, (typed, judged) => {
    let redaction;
    const redacted = () => redaction ??= redact(beginningOf2(typed), kept);
    return {
      hasSecret: () => redacted().hasSecret,
      values: (isList) => valuesIn2(index, judged, isList),
      read: (best, groups2) => ({
        redaction: redacted(),
        handOn: {
          text: around(beginningOf2(typed), (best ?? judged.fits[0])?.grams ?? []),
          values: valuesIn2(index, judged, groups2.length > 0)
        },
        filled: best && filled(index, best, judged, kept),
        groups: groups2.map((group) => ({ ...group, sample: redact(group.sample, kept).text }))
      })
    };
  });
}
function beginningOf2(text) {
  return text.length > MAX_REDACTED ? text.slice(0, MAX_REDACTED).replace(/\S{0,400}$/, "") : text;
}
function valuesIn2({ vocabulary }, { fits, letters, unwrapped }, isList) {
  const templates = fits.flatMap(
    ({ message, fits: isOne, clear }) => message && (isOne || clear) ? [templateOf(message, vocabulary)] : []
  );
  const texts = isList ? unwrapped.slice(0, MAX_REDACTED).split("\n") : [unwrapped];
  return texts.flatMap((text) => {
    const read2 = isList ? lettersOf(text) : letters;
    return templates.flatMap((template) => holeValues(template, read2, text).map(({ value }) => value));
  });
}
function around(text, grams) {
  if (text.length <= MAX_HANDED_ON) return text;
  const letters = lettersOf(text);
  const place = grams.map((gram) => letters.text.indexOf(gram)).find((at) => at !== -1);
  const from = place === void 0 ? 0 : Math.max(0, (letters.offsets[place] ?? 0) - MAX_HANDED_ON / 4);
  const part = text.slice(from, from + MAX_HANDED_ON);
  return (from > 0 ? part.replace(/^\S{0,400}\s?/, "") : part).replace(/\s?\S{0,400}$/, "");
}
function filled({ entries, vocabulary }, fit, { letters, unwrapped }, kept) {
  const entry = entries[fit.position];
  const template = fit.message ?? entry.messages[0];
  if (!template) return void 0;
  const values = fit.message ? holeValues(templateOf(fit.message, vocabulary), letters, unwrapped) : [];
  const shown = values.filter(({ value }) => !redact(value, kept).hasSecret);
  return {
    template,
    values: shown,
    matched: fit.message ? matchedParts(template, fit.grams) : [],
    language: languageOf(entry, template),
    codes: entry.codes.filter((code) => fit.codes.includes(normalise(code))),
    share: fit.message ? Math.min(1, fit.wholeShare) : void 0
  };
}

// src/search/judge/judge.ts
function judgeOf(index, field) {
  return firstJudge(index, pasteReader(index, field));
}

// src/search/words/mended-words.ts
var LEAST_PART = 4;
var LEAST_SPLIT = 3;
var LINKS = ["", "s", "n", "en", "es", "e"];
var MOST_MEANINGS = 4;
function mendedWords(source, lexicon, { knows, isForeign }) {
  function* own(letters) {
    yield* source.beginningWith(letters).keys();
    for (const [one, root] of lexicon.words.get(letters.slice(0, 1)) ?? [])
      if (one.startsWith(letters) && !root.startsWith("~")) yield one;
  }
  function* foreign(letters) {
    for (const [one, root] of lexicon.words.get(letters.slice(0, 1)) ?? [])
      if (one.startsWith(letters) && root.startsWith("~")) yield one;
  }
  const mendable = /* @__PURE__ */ new Map([
    [own, /* @__PURE__ */ new Map()],
    [foreign, /* @__PURE__ */ new Map()]
  ]);
  const mendableFrom = (among, letter) => {
    const lists = mendable.get(among);
    const found = lists?.get(letter) ?? [...among(letter)].flatMap((one) => editsOf(one) > 0 ? [[one, letterBits(one)]] : []);
    lists?.set(letter, found);
    return found;
  };
  const beginnings = /* @__PURE__ */ new Map([
    [own, /* @__PURE__ */ new Map()],
    [foreign, /* @__PURE__ */ new Map()]
  ]);
  const begunWith = (among, letters) => {
    const lists = beginnings.get(among);
    const found = lists?.get(letters) ?? [...among(letters)];
    lists?.set(letters, found);
    return found;
  };
  const mendings = (word, among) => {
    const most = editsOf(word);
    const found = [];
    const bits = letterBits(word);
    if (most > 0)
      for (const letter of new Set(word.slice(0, 2)))
        for (const [other, letters] of mendableFrom(among, letter)) {
          if (!mayBeEdits(bits, letters, most)) continue;
          const distance = edits(word, other, most);
          if (distance <= most) found.push([other, distance]);
        }
    const least = Math.min(...found.map(([, distance]) => distance));
    const factor = least > 1 ? TWO_EDITS : ONE_EDIT;
    const likeliest = [...new Set(found.filter(([, distance]) => distance === least).map(([other]) => other))];
    const ofSite = likeliest.filter((other) => !isForeign(other));
    const meant = (ofSite.length > 0 ? ofSite : likeliest).slice(0, MOST_MEANINGS);
    const isForm = (other) => isForeign(other) && other.startsWith(word.slice(0, -2));
    return [least, meant.map((other) => ({ word: other, factor, isMended: !isForm(other) }))];
  };
  const begun = (word, among) => word.length < LEAST_BEGINNING ? [] : begunWith(among, word.slice(0, LEAST_BEGINNING)).filter((other) => other.startsWith(word)).filter((other) => word.length > LEAST_BEGINNING || other.length >= word.length + LEAST_MISSING).slice(0, MOST_MEANINGS).map((other) => ({ word: other, factor: BEGINNING, isMended: false }));
  const product = (word) => word.length < LEAST_BEGINNING ? [] : begunWith(own, word.slice(0, LEAST_BEGINNING)).filter((other) => other.startsWith(word) && other.length === word.length + 1 && lexicon.isProduct(other)).map((other) => ({ word: other, factor: ONE_EDIT, isMended: true }));
  return {
    meanings(word, isElsewhere = false, isOpen = false) {
      let likeliest = product(word);
      if (likeliest.length === 0 && isOpen && !isElsewhere) likeliest = begun(word, own);
      if (likeliest.length > 0) return likeliest;
      for (const among of [own, foreign]) {
        const [least, mended3] = mendings(word, among);
        if (least < 2) return mended3;
        if (isElsewhere && among === own) continue;
        if (likeliest.length === 0) likeliest = begun(word, among);
        if (likeliest.length === 0) likeliest = mended3;
      }
      return likeliest;
    },
    parts(word, isStop) {
      const isPart2 = (part, least) => isStop(part) || part.length >= least && (knows(part) || (lexicon.words.get(part.slice(0, 1))?.has(part) ?? false));
      for (let at = word.length - 2; at >= 2; at--) {
        const [left, right] = [word.slice(0, at), word.slice(at)];
        if (isStop(left) && isStop(right)) continue;
        if (isPart2(left, LEAST_SPLIT) && isPart2(right, LEAST_SPLIT)) return [left, right];
      }
      for (let at = word.length - LEAST_PART; at >= LEAST_PART; at--) {
        const right = word.slice(at);
        if (!isPart2(right, LEAST_PART)) continue;
        for (const link of LINKS) {
          const left = word.slice(0, at - link.length);
          if (word.slice(0, at).endsWith(link) && left.length >= LEAST_PART && isPart2(left, LEAST_PART))
            return [left, right];
        }
      }
      return [];
    }
  };
}

// src/search/words/stop-words.ts
var OTHERS3 = {
  de: `aber alle allen alles als am an auch auf aus bei beim bin bitte das dass dein dem den der des die doch durch ein eine
      einem einen einer eines er es fur geht gibt habe haben hat ich ihm ihr im immer in ins ist ja jetzt kann kein keine
      keinen konnen mal man mehr mein meine meinen mich mir mit muss nach nicht nichts noch nur ob oder ohne schon sein
      seine seit sich sie sind so uber um und uns unser unsere vom von vor war warum was weil wenn wer werden wie wieder
      will wir wird wo wurde zu zum zur`,
  fr: `a ai alors apres au aucun aussi autre aux avec avoir ca car ce cela ces cet cette chez comme comment d dans de depuis
      des du elle en encore est et etait etre fait il ils j je jamais l la le les leur lors lui m ma mais me meme mes moi mon n ne
      ni nous on ont ou par pas peut peux plus pour pourquoi qu quand que quel quelle qui quoi s sa sans se ses si son
      sont sur t ta tous tout toute toutes tres trop tu un une vers vos votre vous y`,
  es: `a al algo ante aqui asi aun bien como con cual cuando de del desde donde dos e el ella ellos en entre era es esa ese
      eso esta estan estas este esto estos fue ha hace han hasta hay la las le les lo los mas me mi mis muy nada ni no nos
      nuestra nuestro o otra otro para pero por porque puede puedo que quien se sea ser si sin sobre solo son su sus
      tambien te tengo tiene todo todos tu un una uno y ya yo`,
  nl: `aan al alle alleen als altijd ben bij daar dan dat de der deze die dit doen door dus een eens en er ge geen
      geeft gaat had heb hebben heeft hem het hier hij hoe ik in is ja je kan kunnen maar me meer met mij mijn moet na naar
      niet nog nu of om omdat onder ons onze ook op over te tot u uit uw van veel voor waar waarom was wat we weer welke
      wel werd wie wij wil word worden wordt ze zelf zich zij zijn zo zonder zou`,
  it: `a ad agli ai al alla alle anche avere c che chi ci come con cosa cui da dai dal dalla de degli dei del della delle
      di dopo dove e ed era essere fa gia gli ha ho i il in io l la le lei li lo loro lui ma mi mia mio molto ne nei nel
      nella no noi non nostra nostro o ogni per perche piu po posso puo qual quale quando quanto quella quello questa questo qui se
      sempre senza si solo sono sta su sua sul sulla suo ti tra tutti tutto un una uno vi`,
  pt: `a ao aos apos as ate com como da das de dela dele deles depois do dos e ela ele eles em entre era essa esse esta
      estao este eu foi ha isso isto ja la lhe mais mas me mesmo meu minha muito na nao nas nem no nos nossa nosso num
      numa o os ou para pela pelo por porque posso pode qual quando que quem se sem ser seu so sobre sua tambem te tem
      tenho todos tudo um uma voce`,
  pl: `a aby ale bez bo by byc byl co czy dla do gdy gdzie go i ich ile im ja jak jako je jego jej jest jestem jeszcze juz
      kiedy kto ktora ktore ktory ktorych lub ma mam mi mnie moj moja moge mozna moze na nad nam nas nasz nasza nie nic niz o od on ona
      one oraz po pod przed przez przy sa sie skad swoj ta tak taki tam te tego tej ten to tu tylko tym tych u w we
      wiec wszystko z za zawsze ze`
};
var STOP_WORDS = /* @__PURE__ */ (() => ({
  en: ENGLISH,
  ...Object.fromEntries(Object.entries(OTHERS3).map(([language, words]) => [language, new Set(words.split(/\s+/))]))
}))();

// src/search/words/question-language.ts
var LETTERS = {
  de: "äöüß",
  fr: "àâæçèéêëîïôœùûüÿ",
  es: "áéíñóúü",
  nl: "éëïöüè",
  it: "àèéìòù",
  pt: "ãõáâàçéêíóôú",
  pl: "ąćęłńóśźż"
};
var SCRIPTS = [
  ["ja", /[\p{sc=Hiragana}\p{sc=Katakana}]/u],
  ["ko", new RegExp("\\p{sc=Hangul}", "u")],
  ["zh", new RegExp("\\p{sc=Han}", "u")],
  ["el", new RegExp("\\p{sc=Greek}", "u")],
  ["he", new RegExp("\\p{sc=Hebrew}", "u")],
  ["th", new RegExp("\\p{sc=Thai}", "u")],
  // Of scripts of many languages, letters that only one has, and none that it lacks.
  ["uk", /[єїґ]/iu],
  ["ru", /^[^іўәқңө]*[ыэ][^іўәқңө]*$/iu],
  ["ar", new RegExp("^[^پچژگکیٹڈے]*\\p{sc=Arabic}[^پچژگکیٹڈے]*$", "u")]
];
var SHORT = 2;
var SURE2 = 1;
var UNSURE = 0.45;
var BORROWED = 0.4;
var OWN = 1;
var TOLD_FROM = 0.9;
function languageOf2(reader, words, typed) {
  const byScript = SCRIPTS.find(([, letters]) => letters.test(typed))?.[0];
  if (byScript) return byScript;
  const { own, lexicon, known: known2 } = reader;
  const scores = new Map(Object.keys(LETTERS).map((language) => [language, 0]));
  const add2 = (language, worth) => scores.set(language, (scores.get(language) ?? 0) + worth);
  const isMarked2 = ({ written: written2 }) => /[^\p{ASCII}'’]/u.test(written2) && !LETTERS[own];
  const isOwn = (word) => {
    if (isMarked2(word)) return false;
    const { text } = word;
    if (isPlain2(reader, text) || STOP_WORDS[own]?.has(text) || lexicon.own.has(text)) return true;
    const isForeign = lexicon.words.get(text.slice(0, 1))?.get(text)?.startsWith("~");
    return text.length > SHORT && !isForeign && known2.formsOf(text).length > 0;
  };
  let against = 0;
  for (const word of words) {
    const { text, written: written2 } = word;
    const stopsOf = Object.entries(STOP_WORDS).flatMap(([language, stops]) => stops.has(text) ? [language] : []);
    if (isOwn(word)) {
      const isOnlyOwn = text.length > SHORT && stopsOf.length === 1 && stopsOf[0] === own;
      if (!lexicon.isProduct(text)) against += isOnlyOwn ? OWN : BORROWED;
    }
    const isSure = text.length > SHORT && !isOwn(word);
    if (!stopsOf.includes(own)) for (const language of stopsOf) add2(language, isSure ? SURE2 : UNSURE);
    if (isOwn(word)) continue;
    const marks = [...written2.toLowerCase()].filter((letter) => letter > "" && new RegExp("\\p{L}", "u").test(letter));
    if (marks.length > 0)
      for (const [language, letters] of Object.entries(LETTERS))
        add2(language, marks.every((letter) => letters.includes(letter)) ? UNSURE : -SURE2);
  }
  const stems = words.map(({ text }) => [stemOf2(text, "other")]);
  const told2 = /* @__PURE__ */ new Set();
  for (const { phrase, from, to } of phrasesIn(lexicon, words, stems, ({ language }) => Boolean(language))) {
    const isExact = words.slice(from, to).map(({ text }) => text).join(" ") === phrase.written;
    const strange = words.slice(from, to).filter((word) => !isOwn(word)).length;
    const sign = `${phrase.language} ${from} ${to}`;
    if (strange === 0 || !phrase.language || told2.has(`${sign} exact`) || told2.has(sign) && !isExact) continue;
    add2(phrase.language, strange * (isExact ? SURE2 - (told2.has(sign) ? UNSURE : 0) : UNSURE));
    told2.add(sign);
    if (isExact) told2.add(`${sign} exact`);
  }
  const [best, second] = [...scores].filter(([language]) => language !== own).sort(([, a], [, b]) => b - a);
  if (!best || best[1] < TOLD_FROM || best[1] <= against || best[1] === second?.[1]) return void 0;
  return best[0];
}

// src/search/words/sentence-with.ts
var MOST3 = 200;
var END2 = new RegExp("(?<=[.?!:])\\s+(?=\\p{Lu})", "u");
function sentenceWith(entry, text, words) {
  const wanted = new Set(words.flatMap((phrase) => wordsIn(phrase).map((word) => stem(word.text))));
  let best;
  const isBetter = (count) => !best || count > best.count;
  text.sections.forEach(([from, anchor, heading], at) => {
    const to = text.sections[at + 1]?.[0] ?? text.text.length;
    let start = afterHeading(text.text.slice(0, to), from, heading, entry);
    for (const sentence of text.text.slice(start, to).split(END2)) {
      const found = wordsIn(sentence).map((word) => stem(word.text));
      const count = new Set(found.filter((one) => wanted.has(one))).size;
      start = text.text.indexOf(sentence, start);
      if (sentence.trim() && isBetter(count)) {
        const after = sentence.length > MOST3 ? `${sentence.slice(0, sentence.lastIndexOf(" ", MOST3))} …` : sentence.trim();
        best = { count, place: { field: "text", anchor, heading, excerpt: { start, before: "", match: "", after } } };
      }
      start += sentence.length;
    }
  });
  return best?.place;
}
function afterHeading(text, from, heading, { title, codes }) {
  if (heading) return text.startsWith(heading, from) ? from + heading.length + 1 : from;
  let at = text.indexOf(title, from) + title.length + 1;
  for (const code of codes) if (text.startsWith(code, at)) at += code.length + 1;
  return at;
}

// src/search/words/late-words.ts
var NONE3 = /* @__PURE__ */ new Set();
var SMALL2 = new Set(Object.values(STOP_WORDS).flatMap((words) => [...words].filter((word) => word.length > 1)));
var lateWords = {
  languageOf: languageOf2,
  sentenceWith,
  stopsOf: (language) => STOP_WORDS[language] ?? NONE3,
  isSmall: (word) => SMALL2.has(word),
  mending: mendedWords
};

// src/search/lookups/late-question.ts
var LEAST_PART2 = 5;
function partsIn({ mayHave }, word) {
  const isThere = (part) => [part, stem(part), pieceOfStem(stemOf2(part, "other"))].some((one) => mayHave(one, "fields"));
  const found = /* @__PURE__ */ new Set();
  for (let at = LEAST_PART2; at <= word.length - LEAST_PART2; at++) {
    const right = word.slice(at);
    if (!isThere(right)) continue;
    for (const link of LINKS) {
      const left = word.slice(0, at - link.length);
      if (left.length >= LEAST_PART2 && word.slice(0, at).endsWith(link) && isThere(left)) found.add(left).add(right);
    }
  }
  return [...found];
}
var lateQuestion = { words: lateWords, partsIn };

// src/search/text/ascii-word.ts
var isAsciiWord = (unit) => unit > 96 && unit < 123 || unit > 47 && unit < 58 || unit > 64 && unit < 91;

// src/search/tables/pieces.ts
init_normalise();
var WORD7 = /[\p{L}\p{N}]+/gu;
var STRETCH = 4;
var IN_A_WORD = "~";
var SEAM = "_";
var BEFORE = 3;
var BEHIND2 = 3;
function seamsIn(normalised) {
  const seams = [];
  for (let at = normalised.indexOf(" ", BEFORE); at >= 0; at = normalised.indexOf(" ", at + 1))
    if (at + BEHIND2 < normalised.length) seams.push(SEAM + normalised.slice(at - BEFORE, at + 1 + BEHIND2));
  return seams;
}
var isSeam = (piece) => piece.startsWith(SEAM);
function askedPieces(fragment) {
  const pieces = /* @__PURE__ */ new Set();
  for (const { 0: word, index } of fragment.matchAll(WORD7)) {
    const isWhole2 = index > 0 && index + word.length < fragment.length;
    for (const piece of isWhole2 ? [word] : stretchesOf2(word)) pieces.add(piece);
  }
  return [...pieces];
}
var stretchesOf2 = (word) => Array.from({ length: Math.max(0, word.length - STRETCH + 1) }, (_, at) => IN_A_WORD + word.slice(at, at + STRETCH));

// src/search/suffixes/part-of-word.ts
var WORD8 = /[\p{L}\p{N}]/u;
var END3 = "`";
function isLetter(unit) {
  if (unit < 128) return isAsciiWord(unit);
  return WORD8.test(String.fromCharCode(unit));
}
var isPart = (unit) => isLetter(unit) || unit >= 55296 && unit < 57344;
var isSecondHalf = (unit) => unit >= 56320 && unit < 57344;
function endOfRun(text, from) {
  let at = from;
  while (at < text.length && isPart(text.charCodeAt(at))) at++;
  return at;
}

// src/search/suffixes/place-value.ts
init_weights();
var BASE = 90;
var ZERO = 33;
var DIGITS3 = 4;
var FIELDS2 = Object.keys(FIELD_WEIGHT);
var LETTER3 = "a";
var START = "A";
var OTHER = "Z";
function packNumber(number, digits = DIGITS3) {
  let left = Math.min(number, BASE ** digits - 1);
  let packed = "";
  for (let digit = 0; digit < digits; digit++) {
    packed = String.fromCharCode(ZERO + left % BASE) + packed;
    left = Math.floor(left / BASE);
  }
  return packed;
}
function unpackNumber(packed, from, digits = DIGITS3) {
  let number = 0;
  for (let at = from; at < from + digits; at++) number = number * BASE + packed.charCodeAt(at) - ZERO;
  return number;
}
function unpackPlace(value) {
  const kind = value.charCodeAt(DIGITS3) - ZERO;
  const field = FIELDS2[kind >> 3];
  const isText = field === "text";
  const before = value[5];
  const related = unpackNumber(value, 7, 1);
  const isMany2 = related === BASE - 1;
  const rest = isMany2 ? 8 + DIGITS3 : 8;
  const shared = isText ? 0 : unpackNumber(value, 6, 1);
  const isStart = !isText && before === START;
  return {
    number: unpackNumber(value, 0),
    field,
    isCard: (kind & 4) > 0,
    isError: (kind & 2) > 0,
    isNarrow: (kind & 1) > 0,
    relatedFrom: isMany2 ? unpackNumber(value, 8) : related,
    before,
    beforeThat: isText ? value[6] : "",
    shared,
    sharedApart: !isText && before === " " && rest < value.length ? unpackNumber(value, rest, 1) : shared,
    length: isStart ? unpackNumber(value, rest, 2) : 0,
    hasStop: isStart && value.length > rest + 2
  };
}
var insideOf = (owner) => unpackPlace(`${owner.slice(0, DIGITS3 + 1)}${LETTER3}${packNumber(0, 1)}${owner.slice(DIGITS3 + 1)}`);

// src/search/suffixes/head-value.ts
var headKey = (isApart, body) => (isApart ? " " : "") + body + END3;
var MAX_HEAD2 = MAX_KEY - 2;
var COUNT = 4;
var NUMBER3 = 4;
var WORTH = 6;
function unpackHead(value) {
  const hits = [];
  for (let at = COUNT; at < value.length; at += NUMBER3 + WORTH) {
    const [number, worth] = [unpackNumber(value, at, NUMBER3), unpackNumber(value, at + NUMBER3, WORTH)];
    hits.push({ number, worth, isSure: true });
  }
  return { count: unpackNumber(value, 0, COUNT), hits };
}

// src/search/suffixes/count-of.ts
async function countOf(index, { body, isApart, onlyBeginnings }) {
  const key = headKey(isApart, body);
  if (onlyBeginnings || key.length > MAX_HEAD2 + 1) return { count: void 0, isLost: false };
  const { rows: rows2, isLost } = await index.table("counts").range(key);
  const value = rows2.find((row) => row.key === key)?.values[0];
  return { count: value === void 0 ? void 0 : unpackNumber(value, 0), isLost };
}

// src/search/suffixes/worth-of.ts
init_weights();
var RAISED = 100 + CARD_LAST;
var MOST_RELATED = 2 ** 20;
function worthOf(place, form, next) {
  const { body, bare: bare2, isApart, onlyBeginnings } = form;
  const isStart = place.before === START;
  if (isApart && !isStart && place.before !== " ") return void 0;
  if (body.length <= (isApart ? place.sharedApart : place.shared)) return void 0;
  const isTrailing = body.length > bare2.length;
  const wordStart = place.before !== LETTER3 || !isLetter(bare2.charCodeAt(0));
  if (onlyBeginnings && !wordStart) return void 0;
  const wordEnd = isTrailing || !isLetter(bare2.charCodeAt(bare2.length - 1)) || next !== void 0 && !isLetter(next.charCodeAt(0));
  const isField = place.field !== "text";
  const edge = isField && (isApart && isStart || isTrailing && next === END3);
  const whole2 = isStart && (place.length === bare2.length || place.hasStop && place.length === bare2.length + 1);
  const score = FIELD_WEIGHT[place.field] + (isField && whole2 && !edge ? WHOLE : 0) - (edge ? EDGE : 0) + (wordStart ? WORD_START : 0) + (wordEnd ? WORD_END : 0);
  return ranked2(score, place);
}
function ranked2(score, place) {
  const whole2 = score + RAISED + (place.isError ? ERROR_FIRST : 0) - (place.isCard ? CARD_LAST : 0);
  return (whole2 * 2 + Number(!place.isNarrow)) * MOST_RELATED + Math.min(place.relatedFrom, MOST_RELATED - 1);
}
var isWhole = (worth) => worth >= (WHOLE + RAISED) * 2 * MOST_RELATED;

// src/search/suffixes/hits.ts
var MOST_LISTED2 = 200;
var MOST_OPEN = 2 * MOST_LISTED2;
var FIRST3 = 50;
function addHit(found, hit) {
  const other = found.get(hit.number);
  if (other && (other.worth === hit.worth ? other.isSure : other.worth > hit.worth)) return;
  found.set(hit.number, hit);
}
function addRows(found, rows2, looked, form, reread) {
  for (const { key, values } of rows2) {
    const isKnown2 = key.length >= looked.length + Number(looked.endsWith(" "));
    const next = key[looked.length];
    for (const value of values) {
      const read2 = unpackPlace(value);
      const { place, isSure } = reread ? reread(read2) ?? {} : { place: read2, isSure: true };
      const worth = place && worthOf(place, form, next);
      if (place && worth !== void 0) addHit(found, { number: place.number, worth, isSure: isKnown2 && !!isSure });
    }
  }
}
var inOrder = (one, other) => other.worth - one.worth || one.number - other.number;
function listed(found) {
  const hits = [...found.values()].sort(inOrder);
  if (hits.length <= MOST_OPEN && hits.filter(({ isSure }) => isSure).length <= MOST_LISTED2) return hits;
  const sure = hits.slice(0, 2 * FIRST3).filter(({ isSure }) => isSure);
  return hits.slice(0, sure.length < FIRST3 ? 2 * FIRST3 : hits.indexOf(sure[FIRST3 - 1]) + 1);
}

// src/search/suffixes/find-fragment.ts
var MOST_FIELD_SHARDS = 2;
var MOST_TEXT_SHARDS = 3;
var NARROW_FROM = 10;
var NOTHING = { hits: [], count: 0, least: 0, isPartial: false, isLost: false };
var LOST = { ...NOTHING, count: void 0, isLost: true };
async function canStand(index, form, of) {
  const typed = (form.isApart ? " " : "") + form.body;
  const pieces = askedPieces(typed);
  const mayHaveAll = (all, by) => all.every((piece) => index.mayHave(piece, by));
  try {
    await index.filter("fields");
    if (of === "fields") return mayHaveAll([...pieces, ...seamsIn(typed)], of);
    if (mayHaveAll(pieces, "fields")) return true;
    await index.filter(of);
  } catch {
    return void 0;
  }
  return mayHaveAll(pieces, of);
}
async function findInFields(index, form) {
  const isMeant = await canStand(index, form, "fields");
  if (!isMeant) return isMeant === void 0 ? LOST : NOTHING;
  const fields = index.table("fields");
  const isLong2 = form.body.length > MAX_KEY;
  const [range] = await Promise.all([
    fields.range(form.body, MOST_FIELD_SHARDS),
    isLong2 ? void 0 : index.table("heads").range(headKey(form.isApart, form.body.slice(0, MAX_HEAD2)), 0)
  ]);
  const isWide = range.shards > MOST_FIELD_SHARDS;
  if (isWide && !isLong2) return headOf(index, "heads", form);
  const found = /* @__PURE__ */ new Map();
  addRows(found, range.rows, form.body, form);
  let isLost = range.isLost;
  for (const piece of isLong2 ? laterPieces(form.body) : []) {
    if (!isWide && found.size <= NARROW_FROM) break;
    const more = await fields.range(piece, MOST_FIELD_SHARDS);
    isLost ||= more.isLost;
    if (more.shards > MOST_FIELD_SHARDS) continue;
    keepShared(found, more, form, isWide);
  }
  return { hits: listed(found), count: found.size, least: found.size, isPartial: isWide && found.size === 0, isLost };
}
async function headOf(index, name, form) {
  const key = headKey(form.isApart, form.body.slice(0, MAX_HEAD2));
  const { rows: rows2, isLost } = await index.table(name).range(key);
  const head = rows2.find((row) => row.key === key)?.values[0];
  if (!head) return { ...NOTHING, count: void 0, isPartial: true, isLost };
  const { count, hits } = unpackHead(head);
  const isSure = form.body.length <= MAX_HEAD2;
  return {
    hits: hits.map((hit) => ({ ...hit, isSure })),
    count: isSure ? count : void 0,
    least: isSure ? count : 0,
    isPartial: !isSure && count > hits.length,
    isLost
  };
}
function laterPieces(body) {
  const last2 = body.length - MAX_KEY;
  return [.../* @__PURE__ */ new Set([last2, Math.floor(last2 / 2)])].map((from) => {
    let at = from;
    while (at < body.length - 1 && (body[at] === " " || isSecondHalf(body.charCodeAt(at)))) at++;
    return body.slice(at);
  });
}
function keepShared(found, { rows: rows2 }, form, isAlone) {
  const others = /* @__PURE__ */ new Map();
  const anywhere = { ...form, isApart: false, onlyBeginnings: false };
  addRows(others, rows2, form.body, anywhere, (place) => ({
    place: { ...place, before: LETTER3, shared: 0, length: 0 },
    isSure: false
  }));
  if (isAlone && found.size === 0) for (const hit of others.values()) addHit(found, hit);
  else for (const number of found.keys()) if (!others.has(number)) found.delete(number);
}

// src/search/suffixes/infix-rows.ts
init_weights();

// src/search/suffixes/shard-bytes.ts
var [SMALL3, MIDDLE] = [2e3, 2e4];
var shardsFor = (shards, entries) => entries > SMALL3 ? shards : 2 * shards;

// src/search/tables/own-text.ts
init_normalise();

// src/search/suffixes/suffix-rows.ts
init_normalise();
var SUFFIX = MAX_KEY + 2;
var LONG_WORD = 24;

// src/search/suffixes/infix-rows.ts
var MANY = END3;
var OF_MANY = "{";
var isMany = (value) => value.startsWith(MANY);
var unpackMany = (value) => ({
  count: unpackNumber(value, MANY.length),
  beginning: value.slice(MANY.length + COUNT2)
});
var COUNT2 = packNumber(0).length;
var unpackEnding = (value) => {
  const isOfMany = value.startsWith(OF_MANY);
  return { place: insideOf(isOfMany ? value.slice(OF_MANY.length) : value), isOfMany };
};

// src/search/suffixes/joint-rows.ts
init_normalise();
var JOINT2 = 8;
var LEAD = 3;
function jointAt(text, at) {
  const end = at + JOINT2;
  return text.slice(at, isInside(text, end) ? end - 1 : end);
}
var lastOf = (text, end) => end - (isSecondHalf(text.charCodeAt(end - 1)) ? 2 : 1);
function leadOf2(text, end) {
  let lead = "";
  for (let at = end - LEAD; at < end; at++)
    lead += at < 0 ? START : text.charCodeAt(at) < 128 ? text[at] : OTHER;
  return lead;
}
var unpackJoint = (value) => insideOf(value.slice(LEAD));

// src/search/suffixes/find-inside.ts
var LEAST_ENDING = 3;
var MOST_WORDS3 = { first: 4, last: 16 };
var mostShards = ({ facts: { entries } }) => ({
  infixes: shardsFor(4, entries),
  rest: shardsFor(3, entries),
  joints: shardsFor(3, entries),
  alone: shardsFor(48, entries),
  word: { first: shardsFor(2, entries), last: shardsFor(8, entries) }
});
var COMPLETE = { many: 0, isPartial: false, isLost: false };
async function findInside(index, form, found) {
  const { body, isApart, onlyBeginnings } = form;
  const first = nextRun(body, 0);
  if (first !== 0) return acrossWords(index, form, 0, found);
  if (isApart || onlyBeginnings) return COMPLETE;
  const end = endOfRun(body, 0);
  if (end > LONG_WORD) return COMPLETE;
  return end < body.length ? acrossWords(index, form, lastOf(body, end), found) : inWords(index, form, found);
}
async function inWords(index, form, found) {
  const most = mostShards(index).infixes;
  const { rows: rows2, shards, isLost } = await index.table("infixes").range(form.body, most);
  let many = 0;
  for (const { key, values } of rows2)
    for (const value of values) {
      if (isMany(value)) many = Math.max(many, unpackMany(value).count);
      else addPlace(found, unpackEnding(value).place, form, key[form.body.length], true);
    }
  return { many, isPartial: shards > most, isLost };
}
function addPlace(found, place, form, next, isSure) {
  const worth = worthOf(place, form, next);
  if (worth !== void 0) addHit(found, { number: place.number, worth, isSure });
}
async function acrossWords(index, form, from, found) {
  const { body } = form;
  const most = mostShards(index);
  const joint = jointAt(body, from);
  const isWhole2 = body.length - from < JOINT2;
  const restFrom = nextRun(body, isPart(body.charCodeAt(from)) ? endOfRun(body, from) : from);
  const none = { rows: [], shards: Number.POSITIVE_INFINITY, isLost: false };
  const hasWord = from >= LEAST_ENDING - 1;
  let mostJoints = isWhole2 && !hasWord ? most.alone : most.joints;
  const [short, rest, endings] = await Promise.all([
    index.table("joints").range(joint, mostJoints),
    isWhole2 || restFrom < 0 ? none : index.table("texts").range(body.slice(restFrom), most.rest),
    hasWord ? index.table("infixes").range(body.slice(0, endOfRun(body, 0)) + END3, most.infixes) : none
  ]);
  const hasRest = rest.shards <= most.rest;
  const hasEndings = endings.shards <= most.infixes;
  const words = hasEndings ? endings.rows.flatMap(({ values }) => values.filter(isMany).map(unpackMany)) : [];
  const common = (joints2, byEnding2) => {
    const hasJoints = joints2.shards <= mostJoints;
    return inAll([
      hasRest && placesOfRest(rest, form, restFrom, hasJoints),
      hasJoints && placesOfJoints(joints2, form, from, isWhole2),
      byEnding2
    ]);
  };
  const inFew = hasEndings && placesOfEndings(endings, form, false);
  let joints = short;
  let byEnding = words.length === 0 && inFew;
  let places = common(joints, byEnding);
  let whole2;
  if (inFew && words.length > 0 && !(places && places.size <= MOST_LISTED2)) {
    whole2 = await placesOfWords(index, form, words, "first");
    if (whole2) places = common(joints, byEnding = new Map([...inFew, ...whole2.places]));
  }
  const unsure2 = whole2 ? inFew : places;
  if (!(unsure2 && unsure2.size <= FIRST3) && !hasRest && mostJoints < most.alone) {
    mostJoints = most.alone;
    joints = await index.table("joints").range(joint, most.alone);
    places = common(joints, byEnding);
  }
  if (!places && inFew && words.length > 0) {
    whole2 = await placesOfWords(index, form, words, "last");
    if (whole2) places = common(joints, new Map([...inFew, ...whole2.places]));
  }
  const some = places ?? (hasEndings ? placesOfEndings(endings, form, true) : /* @__PURE__ */ new Map());
  for (const hit of [...some.values(), ...whole2?.places.values() ?? []]) addHit(found, hit);
  return {
    many: 0,
    isPartial: !places,
    isLost: [joints, rest, endings].some((one) => one.isLost) || !!whole2?.isLost
  };
}
function inAll(all) {
  const [first, ...others] = all.filter((places) => !!places);
  return first && new Map([...first].filter(([number]) => others.every((one) => one.has(number))));
}
async function placesOfWords(index, form, words, effort) {
  if (words.length > MOST_WORDS3[effort]) return void 0;
  const most = mostShards(index).word[effort];
  const all = await Promise.all(
    words.map(async ({ beginning }) => {
      const looked = beginning + form.body;
      return { looked, range: await index.table("texts").range(looked, most) };
    })
  );
  if (all.some(({ range }) => range.shards > most)) return void 0;
  const places = /* @__PURE__ */ new Map();
  for (const { looked, range } of all)
    addRows(places, range.rows, looked, form, (place) => ({
      place: { ...place, before: LETTER3, shared: 0, sharedApart: 0, length: 0 },
      isSure: true
    }));
  return { places, isLost: all.some(({ range }) => range.isLost) };
}
function placesOfJoints({ rows: rows2 }, form, from, isWhole2) {
  const lead = leadWanted(form, from);
  const places = /* @__PURE__ */ new Map();
  for (const { key, values } of rows2)
    for (const value of values) {
      const fits = fitsBefore(leadOf2(value, LEAD), lead, form.isApart);
      if (!fits) continue;
      const place = { ...unpackJoint(value), before: from > 0 ? LETTER3 : value[LEAD - 1] };
      const isSure = isWhole2 && fits === "surely";
      addPlace(places, place, form, isWhole2 ? key[form.body.length - from] : void 0, isSure);
    }
  return places;
}
function placesOfRest({ rows: rows2 }, form, from, hasJoints) {
  const lead = leadWanted(form, from);
  const rest = form.body.slice(from);
  const before = isPart(form.body.charCodeAt(0)) ? LETTER3 : form.isApart ? " " : OTHER;
  const places = /* @__PURE__ */ new Map();
  for (const isText of [true, false])
    addRows(places, rows2, rest, form, (place) => {
      const isMeant = isText ? place.field === "text" : place.field !== "text" && (hasJoints || places.has(place.number));
      const fits = isMeant && fitsBefore(place.beforeThat + place.before, lead, form.isApart);
      if (!fits) return void 0;
      return { place: { ...place, before, shared: 0, sharedApart: 0, length: 0 }, isSure: fits === "surely" };
    });
  return places;
}
function fitsBefore(known2, lead, isApart) {
  let isSure = lead.length <= known2.length;
  for (let back = 1; back <= Math.min(known2.length, lead.length); back++) {
    const [there, wanted] = [known2.at(-back), lead.at(-back)];
    if (there === OTHER && wanted.charCodeAt(0) > 127) isSure = false;
    else if (there === START) return isApart && back === lead.length ? isSure ? "surely" : "perhaps" : void 0;
    else if (there !== wanted) return void 0;
  }
  return isSure ? "surely" : "perhaps";
}
function placesOfEndings({ rows: rows2 }, form, withMany) {
  const places = /* @__PURE__ */ new Map();
  for (const value of rows2.flatMap((row) => row.values)) {
    if (isMany(value)) continue;
    const { place, isOfMany } = unpackEnding(value);
    if (withMany || !isOfMany) addPlace(places, place, form, void 0, false);
  }
  return places;
}
var leadWanted = ({ body, isApart }, from) => (isApart ? " " : "") + body.slice(0, from);
function nextRun(text, from) {
  for (let at = from; at < text.length; at++) if (isPart(text.charCodeAt(at))) return at;
  return -1;
}

// src/search/suffixes/find-in-texts.ts
var LEAST_END = 8;
async function findInTexts(index, form, onlyWay) {
  if (onlyWay) return await canStandByFields(index, form) ? findInTexts(wayIn(index), form) : NOTHING;
  const isMeant = await canStand(index, form, "texts");
  if (!isMeant) return isMeant === void 0 ? LOST : NOTHING;
  const found = /* @__PURE__ */ new Map();
  const [range, inside, counted2] = await Promise.all([
    index.table("texts").range(form.body, MOST_TEXT_SHARDS),
    findInside(index, form, found),
    countOf(index, form)
  ]);
  const isWide = range.shards > MOST_TEXT_SHARDS;
  const head = isWide ? await headOf(index, "textHeads", form) : void 0;
  if (head) for (const hit of head.hits) addHit(found, hit);
  else addRows(found, range.rows, form.body, form);
  const narrow = found.size > MOST_LISTED2 || head && head.count === void 0 ? await endOf2(index, form) : void 0;
  if (narrow) {
    if (head) found.clear();
    keepShared(found, narrow, form, true);
  }
  const sure = [...found.values()].filter(({ isSure }) => isSure).length;
  const isOpen = found.size > MOST_LISTED2 && sure < found.size;
  const isPartial = isOpen || inside.isPartial || !narrow && (head?.isPartial ?? false);
  const isLost = inside.isLost || range.isLost || counted2.isLost || (head?.isLost ?? false);
  if (counted2.count !== void 0 && !isLost)
    return { hits: listed(found), count: counted2.count, least: counted2.count, isPartial, isLost };
  const isAlone = !head || head.count === head.hits.length || form.isApart || form.onlyBeginnings;
  const least = Math.max(isOpen ? sure : found.size, inside.many, (isOpen ? head?.least : head?.count) ?? 0);
  const isCounted = !isPartial && isAlone && inside.many === 0;
  return { hits: listed(found), count: isCounted ? least : void 0, least, isPartial, isLost };
}
async function endOf2(index, { body }) {
  const at = body.indexOf(" ", Math.max(0, body.length - MAX_KEY)) + 1;
  if (body.length <= MAX_KEY || at === 0 || at > body.length - LEAST_END) return void 0;
  const range = await index.table("texts").range(body.slice(at), MOST_TEXT_SHARDS);
  return range.isLost || range.shards > MOST_TEXT_SHARDS ? void 0 : range;
}
async function canStandByFields(index, { body, isApart }) {
  const isThere = await index.filter("fields").then(
    () => true,
    () => false
  );
  return isThere && askedPieces((isApart ? " " : "") + body).every((piece) => index.mayHave(piece, "fields"));
}
var wayIn = (index) => ({
  ...index,
  table: (name) => ({
    async range(prefix) {
      const { isLost } = await index.table(name).range(prefix, 0);
      return { rows: [], shards: 0, isLost };
    }
  })
});

// src/search/index/text-index.ts
var textIndexOf = (entries, positions) => ({
  entries,
  positions,
  normalised: [],
  corpus: corpusOf(entries.map(({ text }) => text))
});

// src/search/gathered/gathered-index.ts
var gatheredIndex = (facts, records, bodies, codes) => withTexts(gatheredEntries(facts, records, codes), bodies);
function gatheredEntries(facts, records, codes) {
  const numbers2 = [...records.keys()].sort((a, b) => a - b);
  const all = numbers2.map((number) => records.get(number));
  const index = indexEntries(
    all.map(({ entry }) => entry),
    vocabularyFrom(facts)
  );
  index.claims = withFound(index.claims, codes);
  index.cards = withCards(index.cards, codes, index.vocabulary);
  return { index, positions: new Map(numbers2.map((number, position) => [number, position])) };
}
function withTexts(of, bodies) {
  const having2 = [...of.positions].flatMap(([number, position]) => {
    const text = bodies.get(number);
    return text ? [{ text, position }] : [];
  });
  const texts = having2.map(({ text }) => text);
  return {
    ...of,
    text: textIndexOf(
      texts,
      having2.map(({ position }) => position)
    )
  };
}

// src/search/gathered/gathering.ts
init_weights();

// src/search/gathered/found-by-codes.ts
async function foundByCodes(gathering, byCodes, looked, loaded) {
  const over = gathering.then(() => void 0);
  const hits = await Promise.race([over, byCodes]);
  if (!hits || hits.entries.length === 0) return false;
  looked.codes = hits.codes;
  const loading = loaded.load(looked.claiming(true)).then(() => loaded.records.size > 0);
  return await Promise.race([over, loading]) ?? false;
}

// src/search/gathered/ready-pastes.ts
async function readyPastes(index, { pastes }) {
  const [plan] = await Promise.all([pastes(), index.pastes()]);
  return plan;
}

// src/search/gathered/judge-in-parts.ts
var JudgeInParts = class {
  judgeOf;
  reader;
  #index;
  #late;
  #lacks;
  #lost;
  /** Says of the part `judge` that nobody waits for it, and that it does not come. */
  constructor(index, late, lacks, lost) {
    [this.#index, this.#late] = [index, late];
    this.#lacks = lacks;
    this.#lost = lost;
  }
  async judge() {
    try {
      this.judgeOf = (await readyPastes(this.#index, this.#late)).judge;
    } catch {
      this.#lost.add("judge");
    }
  }
  async readOn() {
    try {
      const [reader] = await Promise.all([this.#late.reader(), this.judge()]);
      this.reader = reader;
    } catch {
      this.#lost.add("judge");
    }
    this.#lacks.delete("judge");
  }
};

// src/search/gathered/as-long-as.ts
function asLongAs() {
  let last2;
  return (of, make) => {
    if (!last2?.of.every((one, at) => one === of[at])) last2 = { of, made: make() };
    return last2.made;
  };
}

// src/search/gathered/search-gathered.ts
function judgeOver(index, by) {
  const { judgeOf: judgeOf2, reader } = by;
  if (!judgeOf2) return void 0;
  let made3;
  let last2;
  return (text, note) => {
    if (!made3) {
      const ownReader = reader?.(index);
      made3 = judgeOf2(index, (one, judged) => ownReader?.(one, judged));
    }
    if (note || last2?.[0] !== text) last2 = [text, made3(text, note)];
    return last2[1];
  };
}
function searchGathered(gathered, typed, { found, judge: judge2, isRead, note }) {
  const { index, text } = gathered;
  const words = found?.part(gathered) ?? (() => false);
  let asked = false;
  const heard = (...given) => {
    asked = true;
    return words(...given);
  };
  return { answer: search(index, isRead ? text : void 0, typed, judge2, note, heard), asked, words };
}

// src/search/gathered/kept-answer.ts
var KeptAnswer = class {
  #entries = asLongAs();
  #gathered = asLongAs();
  #judge = asLongAs();
  #searched = asLongAs();
  #facts;
  #typed;
  #noted;
  /** `noted` is asked before each search for what hears why the answer is as it is. */
  constructor(facts, typed, noted) {
    [this.#facts, this.#typed, this.#noted] = [facts, typed, noted];
  }
  of({ records, bodies, outlined: outlined2 }, { codes }, parts) {
    const entries = this.#entries([records.size, outlined2, codes], () => gatheredEntries(this.#facts, records, codes));
    const gathered = this.#gathered([entries, bodies.size], () => withTexts(entries, bodies));
    const { reader, found, judgeOf: judgeOf2, isRead } = parts;
    const judge2 = this.#judge([entries, reader, judgeOf2], () => judgeOver(entries.index, parts));
    const searched = this.#searched(
      [gathered, judge2, found, isRead],
      () => searchGathered(gathered, this.#typed, { found, isRead, judge: judge2, note: this.#noted?.() })
    );
    return { ...searched, gathered };
  }
};

// src/search/gathered/last-of.ts
async function lastOf2(steps) {
  let last2;
  for await (const step of steps) last2 = step;
  return last2;
}

// src/search/gathered/entry-record.ts
var KINDS2 = ["error", "faq", "guide", "code", "page"];
function readEntry(text) {
  const [id, kind, title, codes, messages, products, relatedFrom, answers, tags] = JSON.parse(text);
  return {
    entry: {
      ...{ id, kind: KINDS2[kind] ?? "error", title, codes, messages },
      ...tags && { languages: tags },
      ...{ products, sources: [], headings: [], commands: [], relatedFrom }
    },
    answers
  };
}
function readOutline(packed) {
  const [sources, headings, commands] = JSON.parse(packed);
  return { sources, headings, commands };
}
function readBody(id, packed) {
  const [text, sections, related] = JSON.parse(packed);
  return { id, text, sections, related };
}

// src/search/gathered/loaded-entries.ts
var LoadedEntries = class {
  records = /* @__PURE__ */ new Map();
  /** Own texts of some of them. */
  bodies = /* @__PURE__ */ new Map();
  #outlined = /* @__PURE__ */ new Set();
  #index;
  #lost;
  constructor(index, lost = /* @__PURE__ */ new Set()) {
    this.#index = index;
    this.#lost = lost;
  }
  /** Reads those that are not there yet. */
  async load(numbers2) {
    const missing = [...new Set(numbers2)].filter((number) => !this.records.has(number));
    if (this.#takeEntries(await this.#read("entries", missing)) < missing.length) this.#lost.add("catalogue");
  }
  /** Of how many the outline is known. */
  get outlined() {
    return this.#outlined.size;
  }
  /** Reads the texts of some that are there, and the outlines of all, which say of what the texts consist. */
  loadBodies(numbers2) {
    return this.loadWhole(numbers2.filter((number) => this.records.has(number)));
  }
  /** Reads entries, their texts or those of some, and the outlines of all that are there then, at the same time. */
  async loadWhole(numbers2, texts = numbers2) {
    const unknown = [...new Set(numbers2)].filter((number) => !this.records.has(number));
    const textless = [...new Set(texts)].filter((number) => !this.bodies.has(number));
    const outlineless = [...this.records.keys(), ...unknown].filter((number) => !this.#outlined.has(number));
    const [entries, bodies, outlines] = await Promise.all([
      this.#read("entries", unknown),
      this.#read("bodies", textless),
      this.#read("outlines", outlineless)
    ]);
    if (this.#takeEntries(entries) < unknown.length) this.#lost.add("catalogue");
    const taken = this.#takeBodies(bodies) + this.#takeOutlines(outlines);
    if (taken < textless.length + outlineless.length) this.#lost.add("text");
  }
  #read(name, numbers2) {
    return numbers2.length > 0 ? this.#index.records(name).get(numbers2) : /* @__PURE__ */ new Map();
  }
  #takeEntries(found) {
    for (const [number, text] of found) if (!this.records.has(number)) this.records.set(number, readEntry(text));
    return found.size;
  }
  #takeBodies(found) {
    for (const [number, text] of found) {
      const known2 = this.records.get(number);
      if (known2) this.bodies.set(number, readBody(known2.entry.id, text));
    }
    return found.size;
  }
  #takeOutlines(found) {
    for (const [number, text] of found) {
      const known2 = this.records.get(number);
      if (!known2 || this.#outlined.has(number)) continue;
      this.records.set(number, { ...known2, entry: { ...known2.entry, ...readOutline(text) } });
      this.#outlined.add(number);
    }
    return found.size;
  }
};

// src/search/gathered/looked-up.ts
var CLAIMING = 10;
var CLAIMING_FIRST = 3;
var MOST_CLAIMING = 50;
var LookedUp = class {
  /** The form of the text that is looked for. */
  #form = "";
  /** Entries that have it, best first. */
  having = [];
  /** How many there are in all, at least or exactly. */
  count = 0;
  isLeast = false;
  codes = NO_CODES;
  /** Whether a long text may be about more than was looked up. */
  isPartial = false;
  /** Whether nothing more has to be looked up for a first verdict, which entries it is made of, and which of them can lead. */
  isSure = true;
  judged = [];
  leading = [];
  /** Cards whose message it may have. */
  cards = [];
  #isCard;
  constructor(facts) {
    this.#isCard = cardNumbers(facts);
  }
  /** `isAll`: of all that own texts have, where nothing else can have it. */
  addHaving({ form, numbers: numbers2, count, isLeast, isLost }, isAll = false) {
    if (form.length < this.#form.length || numbers2.length === 0 && form !== this.#form) return;
    if (form.length > this.#form.length) [this.#form, this.having, this.count, this.isLeast] = [form, [], 0, false];
    const known2 = isAll && !isLeast && !isLost && numbers2.length === count && new Set(numbers2);
    const all = [...known2 ? this.having.filter((one) => known2.has(one)) : this.having, ...numbers2];
    if (known2) this.count = 0;
    const having2 = /* @__PURE__ */ new Set([...all.filter((one) => !this.#isCard(one)), ...all.filter(this.#isCard)]);
    this.isLeast = count >= this.count ? isLeast : this.isLeast || isLeast || count > 0;
    this.count = Math.max(this.count, count, having2.size);
    this.having = [...having2];
  }
  /**
   * How many have the text besides those in an answer, and `more` that are only not loaded. Where all are counted, what was listed for what a
   * part of the text finds, and has not all of it, is none of them.
   */
  #beyond(more, { results }) {
    const listed2 = this.having.length;
    if (this.isLeast || this.count <= listed2) return this.count - listed2;
    const having2 = results.filter(({ places }) => places.some(({ excerpt: excerpt2 }) => excerpt2.match !== ""));
    return Math.max(0, this.count - more - having2.length);
  }
  takePaste({ codes, entries, cards, leading, isPartial, isClear }) {
    this.codes = codes;
    this.judged = entries;
    this.cards = cards;
    this.leading = entries.slice(0, leading);
    this.isPartial = isPartial;
    this.isSure = isClear;
  }
  /** What is said of entries besides those that were loaded, and of codes. */
  told(loaded, answer) {
    const more = this.having.filter((number) => !loaded.has(number)).length;
    return {
      ...{ more, beyond: this.#beyond(more, answer) },
      isLeast: this.isLeast,
      cards: this.codes.found.flatMap(({ card }) => card ?? [])
    };
  }
  /** The first entries that claim a code of the text. */
  claiming(isFirst = false) {
    const each = isFirst ? CLAIMING_FIRST : CLAIMING;
    return this.codes.found.flatMap(({ entries }) => entries.slice(0, each).map(numberOf)).slice(0, MOST_CLAIMING);
  }
};

// src/search/gathered/shown-first.ts
var FIRST4 = 10;
var BY_WORDS = 6;
var BESIDE_WORDS = 4;
var MORE2 = 50;
function shownFirst({ answer, gathered }) {
  const shown = new Set(answer.results.slice(0, FIRST4).map(({ id }) => id));
  return [...gathered.positions].flatMap(
    ([number, position]) => shown.has(gathered.index.entries[position]?.id ?? "") ? number : []
  );
}

// src/search/gathered/text-kind.ts
init_weights();
var MOST_BRIEF = 40;
function textKind(typed) {
  const isLong2 = typed.length > PASTE_LENGTH;
  const isPaste = isLong2 && !isPlain(typed) || typed.trim().includes("\n");
  const isNumbered = !isPaste && isPlainWithNumbers(typed);
  const isJudgedFirst = !isPlain(typed) && !isNumbered;
  return {
    ...{ isLong: isLong2, isPaste, isJudgedFirst },
    isBrief: !isLong2 && !isPaste && (!isJudgedFirst || typed.length <= MOST_BRIEF),
    isErrorElse: isLong2 || isNumbered,
    mayAsk: !isPaste && !isPrinted2(typed),
    isSentence: isSentence(typed.trim())
  };
}
var askedFirst = (kind) => ({
  ...kind,
  isJudgedFirst: false,
  isErrorElse: kind.isErrorElse || kind.isJudgedFirst
});

// src/search/gathered/typed-forms.ts
init_normalise();
init_weights();

// src/search/gathered/plans.ts
var NOBODY = {
  form: "",
  numbers: [],
  count: 0,
  isLeast: false,
  isSure: false,
  isWhole: false,
  isLost: false
};

// src/search/gathered/typed-forms.ts
function typedForms(typed, vocabulary) {
  const query = queryOf(typed, vocabulary);
  if (lettersAndDigits(query.slice(0, 100)) < MIN_LETTERS) return [];
  const quoted = QUOTED.exec(query.trim())?.[1];
  const bare2 = quoted ?? query.replace(LABEL, "");
  return [.../* @__PURE__ */ new Set([query, bare2])];
}
async function firstFound(forms, find) {
  const all = await Promise.all(forms.map(find));
  return all.find(({ count, isLost }) => count > 0 || isLost) ?? NOBODY;
}

// src/search/gathered/texts-in-steps.ts
var TextsInSteps = class {
  #plans;
  #forms;
  #mayBeAhead;
  #found;
  /** `mayBeAhead` tells whether own texts may be asked before anything is known of the text. */
  constructor(plans, forms, mayBeAhead) {
    this.#plans = plans;
    this.#forms = forms;
    this.#mayBeAhead = mayBeAhead;
  }
  /** Begins to look it up. */
  lookUp() {
    return this.#found ??= firstFound(this.#forms, this.#plans.anywhere);
  }
  /** Asks where it would stand, while others are asked whether they have it. */
  way() {
    for (const form of this.#forms) void this.#plans.wayToTexts(form);
  }
  /** The same before anything is known of the text, where it may; or with `onlyWay` what looking up any text needs. */
  lookAhead(onlyWay = false) {
    if (this.#mayBeAhead()) void (onlyWay ? this.#plans.wayToTexts() : this.lookUp());
  }
  /** Looks ahead as soon as fields have nothing. */
  async behind(fields, onlyWay) {
    const found = await fields;
    if (found.numbers.length === 0) this.lookAhead(onlyWay);
    return found;
  }
  /** Takes what is found, and loads the first entries with the texts that decide. Tells whether anything has it. */
  async take(looked, loaded, lacks, lost) {
    const found = await this.lookUp();
    looked.addHaving(found, true);
    await loaded.loadWhole(looked.having.slice(0, FIRST4));
    if (found.isLost && (found.isLeast || looked.having.length === 0)) lost.add("text");
    lacks.delete("text");
    return found.numbers.length > 0;
  }
};

// src/search/lookups/way-to-words.ts
init_normalise();
var LEAST_ODD = 2;
var LEAST = 3;
var SAYING_NOTHING = /^(?:about|after|again|all|an?|and|another|are|as|at|be|but|by|can|cannot|cant|could|did|do|does|doesnt|every|everything|for|from|get|gets|go|has|have|he|how|i|in|into|is|its?|keep|keeps|make|many|may|me|much|my|needs?|never|no|nobody|not?|nothing|now|of|off|on|one|only|or|other|our|out|over|own|she|since|so|some|someone|something|still|than|that|the|them|there|they|this|to|too|up|us|want|wants|was|we|what|when|where|which|who|why|will|with|without|wont|you|your)$/;
var MOST4 = 16;
var NO_QUESTION = /^[\s.,;:!?)\]}'’-]|[{}]/;
var CUT = /^[b-hj-z]$/;
function readsAsQuestion(index, typed) {
  if (NO_QUESTION.test(typed)) return false;
  const words = wordsIn(typed);
  if (!isOfKnownPieces(index, typed)) return words.length >= LEAST_ODD;
  if (words.length < LEAST || CUT.test(words[0]?.text ?? "")) return false;
  return /\?\s*$/.test(typed) || endsOf(words).every((text) => isKnown(index, text));
}
var isOfKnownPieces = ({ mayHave }, typed) => askedPieces(normalise(typed).trim()).every((piece) => mayHave(piece, "fields"));
var hasKnownSeams = ({ mayHave }, typed) => seamsIn(normalise(typed).trim()).every((seam) => mayHave(seam, "fields"));
var STUMP = 2;
function hasCutEnds(index, typed) {
  const unknown = endsOf(wordsIn(typed)).filter((text) => !isKnown(index, text) && !SAYING_NOTHING.test(text));
  return unknown.length === 2 || unknown.some((text) => text.length <= STUMP);
}
var endsOf = (words) => [words[0], words.at(-1)].flatMap((word) => word?.text ?? []);
var isKnown = ({ mayHave }, text) => [text, stem(text), foreignStem(text)].some((one) => mayHave(one, "fields"));
async function wayToWords(index, typed) {
  const all = wordsIn(typed).slice(0, 2 * MOST4);
  const may = (one) => index.mayHave(one, "fields");
  const [terms, lexicon] = [index.table("terms"), index.table("lexicon")];
  const telling = all.filter(({ text }) => text.length > 1 && !SAYING_NOTHING.test(text));
  const own = telling.map(({ text }) => stem(text)).filter(may);
  const odd = new Set(telling.flatMap((word) => isMarked(word) || !may(stem(word.text)) ? word.text : []));
  const asked = telling.map(({ text }) => text);
  const other = odd.size > 0 ? foreignFirst(asked, odd).map(foreignStem) : [];
  const inOne = all.length > FEW_WORDS ? [] : all.slice(1).map(({ text }, at) => [all[at]?.text ?? "", text]);
  const joined2 = inOne.flatMap(([before, text]) => {
    const both = before + text;
    const saysNothing = SAYING_NOTHING.test(before) && SAYING_NOTHING.test(text);
    return both.length > LEAST_JOINED && !saysNothing && may(both) ? stem(both) : [];
  });
  const small = all.length > FEW_WORDS ? [] : all.map(({ text }) => SMALL_WORD + stem(text)).filter(may);
  await Promise.all([
    ...[.../* @__PURE__ */ new Set([...small, ...own, ...joined2.filter(may)])].map((one) => terms.range(keyOfStem(one))),
    ...[...new Set(other.filter(may))].map((one) => lexicon.range(keyOfStem(`~${one}`)))
  ]);
}

// src/search/gathered/words-in-steps.ts
var CUT_OUT = new RegExp('^\\s|[.:;\\u203a"(){}<>[\\]$]\\s?\\S|^\\p{Ll}.*\\p{Lu}', "u");
var WordsInSteps = class {
  #index;
  #typed;
  #late;
  #found;
  constructor(index, typed, late) {
    this.#index = index;
    this.#typed = typed;
    this.#late = late;
  }
  /** Whether the text reads like a question; not where nobody can tell, and with `hasSign` not what may stand in a message as it is. */
  async isQuestion(hasSign) {
    try {
      await this.#index.filter("fields");
      const isMessage = hasSign && this.isKnown() && hasKnownSeams(this.#index, this.#typed);
      return !isMessage && readsAsQuestion(this.#index, this.#typed);
    } catch {
      return false;
    }
  }
  /** What is found at once of a text that reads like a question; undefined where it does not, and where something does not come. */
  async first() {
    try {
      await this.#index.filter("fields");
      if (!readsAsQuestion(this.#index, this.#typed)) return void 0;
      const [plan] = await Promise.all([this.#late.words(), wayToWords(this.#index, this.#typed)]);
      const found = await plan(this.#index, this.#typed);
      return found.isLost ? void 0 : found;
    } catch {
      return void 0;
    }
  }
  /** Whether the text may be a question, as far as is known by now: its words then come before all own texts. */
  isAsked() {
    return !this.#isCutOut() || this.#index.hasFilter("fields") && readsAsQuestion(this.#index, this.#typed);
  }
  #isCutOut() {
    return CUT_OUT.test(this.#typed) || this.isKnown() && hasCutEnds(this.#index, this.#typed);
  }
  /** Whether the site may have all that it is made of, as far as is known by now. */
  isKnown() {
    return this.#index.hasFilter("fields") && isOfKnownPieces(this.#index, this.#typed);
  }
  /** Begins to look up what `whole` finds. */
  lookAhead() {
    this.#find().catch(() => {
    });
  }
  #find() {
    return this.#found ??= Promise.all([this.#late.words(), this.#late.question()]).then(
      ([plan, question]) => plan(this.#index, this.#typed, { question })
    );
  }
  /** All that is found, and then with misspelled words mended. Throws where something does not come. */
  async *whole() {
    const found = await this.#find();
    if (found.isLost) throw new Error("Words are missing.");
    yield found;
    if (!found.isStrange) return;
    const [plan, question] = await Promise.all([this.#late.words(), this.#late.question()]);
    const mended3 = await plan(this.#index, this.#typed, { question, spelling: await this.#late.spelling() });
    if (mended3.isLost) throw new Error("Words are missing.");
    yield mended3;
  }
};

// src/search/gathered/gathering.ts
var Gathering = class {
  #plans;
  #typed;
  #kind;
  #forms;
  #texts;
  #loaded;
  #looked;
  #lost = /* @__PURE__ */ new Set();
  #lacks = /* @__PURE__ */ new Set(["text", "judge", "words"]);
  #judge;
  /** Whether a text of plain words may be an error that nobody has judged yet, and whether what it may be is on its way. */
  #isOpen = false;
  #isJudging = false;
  #steps;
  #words;
  #kept;
  /** `noted` is asked before each answer for what hears why it is as it is. */
  constructor(index, plans, typed, late, noted) {
    this.#loaded = new LoadedEntries(index, this.#lost);
    this.#looked = new LookedUp(index.facts);
    this.#plans = plans;
    this.#typed = typed.slice(0, MAX_QUERY + 1);
    this.#judge = new JudgeInParts(index, late, this.#lacks, this.#lost);
    this.#kind = textKind(this.#typed);
    this.#kept = new KeptAnswer(index.facts, this.#typed, noted);
    this.#steps = new WordsInSteps(index, this.#typed, late);
    this.#forms = typedForms(this.#typed, vocabularyFrom(index.facts));
    const mayBeAhead = () => !this.#kind.isPaste && !this.#kind.isLong && !this.#steps.isAsked();
    this.#texts = new TextsInSteps(plans, this.#forms, mayBeAhead);
  }
  async *steps() {
    if (this.#forms.length === 0) {
      this.#lacks.clear();
      return yield this.#answer();
    }
    const gathering = this.#gatherFirst();
    const byCodes = this.#kind.isPaste ? this.#plans.byCodes(this.#typed) : void 0;
    if (byCodes && await foundByCodes(gathering, byCodes, this.#looked, this.#loaded)) yield this.#answer(false);
    await gathering;
    const first = this.#answer();
    yield first;
    if (first.asked && first.answer.results.length === 0 && !this.#words && this.#kind.isSentence) {
      this.#words = await this.#steps.first();
      await this.#loaded.load(this.#words?.numbers.slice(0, BY_WORDS) ?? []);
      if (this.#words) yield this.#answer();
    }
    if (this.#kind.isPaste) for await (const _ of this.#lookOn()) yield this.#answer();
    if (this.#kind.isErrorElse && this.#isOpen && first.answer.results.length === 0) {
      await this.#judgeFirst();
      yield this.#answer();
    }
    const asksWords = first.asked && (first.answer.results.length === 0 || !!this.#words);
    if (!this.#kind.isPaste && !this.#isFound) {
      const isAsked2 = this.#steps.isAsked();
      if (asksWords) this.#steps.lookAhead();
      const isAnswered = this.#words && this.#answer().answer.results.length > 0;
      if (!isAsked2 || isAnswered && this.#steps.isKnown()) void this.#texts.lookUp();
      if (!isAsked2 && await this.#takeTexts()) yield this.#answer();
    }
    const [isFound, isOpen] = [this.#isFound, this.#isOpen];
    let reading = isFound ? this.#judge.readOn() : void 0;
    let sure = isFound || !isOpen ? this.#makeSure(isFound) : void 0;
    if (asksWords && this.#answer().asked) {
      if (isFound) void this.#texts.lookUp();
      for await (const _ of this.#gatherWords()) yield this.#answer();
    }
    sure ??= this.#makeSure(isFound);
    reading ??= this.#judge.readOn();
    await sure;
    if (isOpen) yield this.#answer();
    await this.#gatherTexts();
    if (!this.#answer().asked) this.#lacks.delete("words");
    yield this.#answer();
    await reading;
    if (this.#answer().asked) for await (const _ of this.#gatherWords()) yield this.#answer();
    this.#lacks.delete("words");
    await this.#loaded.loadBodies([...shownFirst(this.#answer()), ...this.#looked.having]);
    yield this.#answer();
  }
  last() {
    return lastOf2(this.steps());
  }
  async further() {
    const next = this.#looked.having.filter((number) => !this.#loaded.records.has(number)).slice(0, MORE2);
    await this.#loaded.loadWhole(next);
    return this.#answer();
  }
  async #gatherFirst() {
    const [looked, forms, { ofPaste, ofCodes, inFields }] = [this.#looked, this.#forms, this.#plans];
    const isQuestion = this.#kind.mayAsk && await this.#steps.isQuestion(this.#kind.isJudgedFirst);
    if (isQuestion) this.#kind = askedFirst(this.#kind);
    else if (this.#kind.isBrief && !this.#steps.isAsked()) this.#texts.way();
    const { isPaste, isLong: isLong2, isJudgedFirst } = this.#kind;
    const [fields, codes, paste, words] = await Promise.all([
      this.#texts.behind(firstFound(forms, inFields), isJudgedFirst),
      isPaste ? void 0 : ofCodes(forms[0]),
      isJudgedFirst ? ofPaste(this.#typed, "first") : void 0,
      isQuestion ? this.#steps.first() : void 0,
      isJudgedFirst ? this.#judge.judge() : void 0
    ]);
    looked.addHaving(fields);
    if (codes) looked.codes = codes;
    if (fields.isLost || codes?.isLost) this.#lost.add("catalogue");
    const isFragment = !isPaste && fields.isSure;
    this.#isOpen = !paste && (isLong2 || !isFragment);
    if (!isFragment) this.#words = words;
    if (!isFragment && paste) this.#takePaste(paste);
    const said = isFragment ? [] : words?.numbers.slice(0, BY_WORDS) ?? [];
    const judged = isFragment ? [] : said.length > 0 ? looked.judged.slice(0, BESIDE_WORDS) : looked.leading;
    const first = [...fields.numbers.slice(0, FIRST4), ...looked.claiming(isPaste), ...judged, ...said];
    if (fields.numbers.length === 0) this.#texts.lookAhead();
    await Promise.all([
      this.#loaded.load(first),
      fields.isWhole && !(isLong2 && words) ? this.#judge.judge() : void 0
    ]);
  }
  get #isFound() {
    return this.#answer().answer.results.length > 0;
  }
  /** Of a paste in which nothing is found yet, more is looked up before anything else comes, and read on in what is there. */
  async *#lookOn() {
    for (const effort of ["more", "sure"])
      if (!this.#isFound && !this.#looked.isSure) yield this.#lookFurther(effort);
    if (!this.#isFound) yield this.#judge.readOn();
    if (!this.#isFound && this.#looked.isPartial) yield this.#lookFurther("whole");
  }
  /** Looks up more of a text of which nothing has spoken clearly for an entry. */
  async #lookFurther(effort = "sure") {
    this.#takePaste(await this.#plans.ofPaste(this.#typed, effort));
    this.#looked.isSure ||= effort === "sure" || effort === "whole";
    await this.#loaded.load([...this.#looked.claiming(true), ...this.#looked.leading]);
    await this.#loadCards();
  }
  /** Judges a text of plain words, by what is found of it at once. */
  async #judgeFirst() {
    [this.#isOpen, this.#isJudging] = [false, true];
    await Promise.all([this.#judge.judge(), this.#lookFurther("first")]);
    this.#isJudging = false;
  }
  /** Loads all that may fit: searched is anew where nothing was found before. */
  async #makeSure(isFound) {
    if (this.#isOpen) await this.#judgeFirst();
    if (!this.#looked.isSure) await this.#lookFurther();
    await this.#loaded.load([...this.#looked.claiming(), ...this.#looked.judged]);
    if (!isFound) await this.#loadCards();
  }
  async #loadCards() {
    if (!this.#isFound) await this.#loaded.load(this.#looked.cards);
  }
  #takePaste(hits) {
    this.#looked.takePaste(hits);
    if (hits.isLost || hits.codes.isLost) this.#lost.add("catalogue");
  }
  /** Takes what own texts have. Tells whether they have anything. */
  #takeTexts() {
    return this.#texts.take(this.#looked, this.#loaded, this.#lacks, this.#lost);
  }
  async #gatherTexts() {
    const whole2 = this.#looked.isPartial ? this.#plans.ofPaste(this.#typed, "whole") : void 0;
    const [paste] = await Promise.all([whole2, this.#takeTexts()]);
    if (paste) this.#takePaste(paste);
    const more = [...this.#looked.claiming(), ...paste?.entries ?? []];
    await (paste ? this.#loaded.loadWhole(more, []) : this.#loaded.load(more));
    await this.#loaded.loadBodies(shownFirst(this.#answer()));
    await this.#loadCards();
  }
  async *#gatherWords() {
    if (!this.#lacks.has("words")) return;
    try {
      for await (const found of this.#steps.whole()) {
        await this.#loaded.load(found.numbers);
        this.#words = found;
        yield;
        if (!this.#isFound && await this.#takeTexts()) yield;
      }
    } catch {
      this.#lost.add("words");
    }
    this.#lacks.delete("words");
  }
  /** What is known by now. Judged where all that `mayFit` was looked up. */
  #answer(mayFit = true) {
    const [{ reader }, found, { records }] = [this.#judge, this.#words, this.#loaded];
    const isJudged = mayFit && !this.#isJudging && !this.#lost.has("catalogue");
    const judgeOf2 = isJudged ? this.#judge.judgeOf : void 0;
    const parts = { reader, found, judgeOf: judgeOf2, isRead: !this.#lacks.has("text") };
    const kept = this.#kept.of(this.#loaded, this.#looked, parts);
    return {
      ...{ ...kept, ...this.#looked.told(records, kept.answer), records: [...records.values()] },
      ...{ lacks: [...this.#lacks], lost: [...this.#lost] }
    };
  }
};

// src/search/suffixes/fragment-form.ts
init_normalise();
init_weights();
function formsOf2(query) {
  const letters = lettersAndDigits(query.slice(0, 100));
  if (letters < MIN_LETTERS || query.length > MAX_LITERAL) return [];
  const onlyBeginnings = letters < MIN_LETTERS_INSIDE;
  return [.../* @__PURE__ */ new Set([query, query.trim()])].map((text) => {
    const body = text.trimStart();
    return { body, bare: text.trim(), isApart: body !== text, onlyBeginnings };
  });
}

// src/search/gathered/table-plans.ts
var MOST_CODES = 8;
var MOST_AHEAD = 2e4;
function tablePlans(index, late) {
  const filtered = (find, lost) => async (...asked) => {
    try {
      await index.filter("fields");
    } catch {
      return lost;
    }
    return find(...asked);
  };
  const finder = () => {
    void index.late();
    return late.texts().catch(() => void 0);
  };
  const pastes = () => readyPastes(index, late).catch(() => void 0);
  const codes = { ...NO_CODES, isLost: true };
  const noPaste = { entries: [], cards: [], leading: 0, codes, isPartial: false, isClear: true, isLost: true };
  return {
    inFields: (query) => having(query, (form) => findInFields(index, form)),
    anywhere: (query) => having(query, async (form) => {
      const find = finder();
      const isMeant = await canStand(index, form, "texts");
      if (!isMeant) return isMeant === void 0 ? LOST : NOTHING;
      return (await find)?.(index, form) ?? LOST;
    }),
    wayToTexts: async (query = "") => query && index.facts.entries > MOST_AHEAD || Promise.all([finder(), ...formsOf2(query)]).then(
      ([find, ...forms]) => forms.map((form) => find?.(index, form, true))
    ),
    ofPaste: filtered(async (typed, effort) => {
      const plan = await pastes();
      return plan?.find(index, typed, effort) ?? noPaste;
    }, noPaste),
    byCodes: async (typed) => {
      const plan = await pastes();
      return index.hasFilter("fields") ? void 0 : plan?.find(beforeFilter(index), typed, "first");
    },
    ofCodes: filtered(
      (normalised) => codesOf(index, normalised, vocabularyFrom(index.facts), MOST_CODES),
      codes
    )
  };
}
async function having(query, find) {
  let isLost = false;
  const forms = formsOf2(query);
  for (const [at, found] of (await Promise.all(forms.map(find))).entries()) {
    const { hits, count, least } = found;
    const { body, isApart } = forms[at];
    isLost ||= found.isLost || found.isPartial && hits.length === 0;
    if (hits.length > 0 || found.isLost || count)
      return {
        form: (isApart ? " " : "") + body,
        numbers: hits.map(({ number }) => number),
        count: count ?? Math.max(least, hits.length),
        isLeast: count === void 0,
        isSure: hits.some(({ isSure }) => isSure),
        isWhole: isWhole(hits[0]?.worth ?? 0),
        isLost
      };
  }
  return { ...NOBODY, isLost };
}

// src/search/gathered/gathering-by.ts
function gatheringBy(index, late) {
  const plans = tablePlans(index, late);
  return {
    vocabulary: vocabularyFrom(index.facts),
    begin: (text, noted) => new Gathering(index, plans, text, late, noted),
    mayHave: (word) => index.hasFilter("fields") && index.mayHave(word, "fields"),
    async known(spellings) {
      const { found } = await plans.ofCodes(spellings.join("\n"));
      return new Set(found.map(({ code }) => code));
    }
  };
}

// src/search/gathered/misread-text.ts
init_may_mend_words();
init_statements();

// src/search/text/look-alike.ts
var GROUPS = ["0o", "1il|", "5s", "8b"];
var READ_ALIKE = 4e4;
var alikeSource = (text, between = "") => (text.toLowerCase().match(/rn|./g) ?? []).map((sign) => {
  const group = GROUPS.find((signs) => signs.includes(sign));
  return group ? `[${group}]` : sign === "m" || sign === "rn" ? "(?:rn|m)" : sign;
}).join(between);
var digitLike = (sign) => GROUPS.find((signs) => signs.includes(sign))?.[0] ?? sign;
var BARE_ALIKE = /(?<![\w.|-])(?=[a-z|]*\d[a-z|]*\d)(?=[\da-f]*[oils|])[\da-foils|]{8}(?![\w|-]|\.\d)/gi;
var BROKEN = /(?<=\d)[ \t]*\r?\n[ \t]*\d{1,6}(?=[:)"'\]])/;
var BREAKS_HERE = new RegExp(BROKEN.source, "y");
function breaksAt(text, place) {
  BREAKS_HERE.lastIndex = place;
  return BREAKS_HERE.test(text);
}

// src/search/text/misread-codes.ts
var MOST7 = 40;
var MOST_OPEN2 = 5;
var TEAR = /^(?:[ \t]|-?[ \t]*\r?\n[ \t]*)$/;
function misreadIn(typed, vocabulary) {
  const text = typed.slice(0, READ_ALIKE);
  const found = [];
  const add2 = (from, to, codes, first = "", head) => {
    if (codes.length === 0 || found.length >= MOST7) return;
    const written2 = text.slice(from, to);
    const asWritten = [written2, first, joinCodes(written2, vocabulary)].map((one) => one.toLowerCase());
    found.push({ from, to, asWritten: [.../* @__PURE__ */ new Set([...asWritten, ...asWritten.flatMap(numbersIn)])], codes, head });
  };
  const words = [...text.matchAll(/[\p{L}\p{N}_](?:[\p{L}\p{N}_|]*[\p{L}\p{N}_])?/gu)];
  for (const family of vocabulary.families) {
    const beginning = beginningOf(family.pattern);
    if (beginning === "") continue;
    const alike = new RegExp(`^${alikeSource(beginning)}(?=[a-z|]*\\d)([\\da-foils|]+)$`, "i");
    const like = (word) => codesLike(family, beginning, alike.exec(word)?.[1]);
    words.forEach(({ 0: word, index }, at) => {
      const isCode2 = family.whole.test(word);
      add2(index, index + word.length, isCode2 ? leadingLike(family, beginning, word) : like(word));
      const next = words[at + 1];
      if (!next || !TEAR.test(text.slice(index + word.length, next.index))) return;
      if (isCode2 && !/^\d+$/.test(next[0])) return;
      const end = next.index + next[0].length;
      const isBroken = isCode2 && breaksAt(text, index + word.length);
      add2(index, end, like(word + next[0]), isBroken ? "" : word, isBroken ? word : void 0);
    });
    if (!family.isNumber) continue;
    for (const { 0: word, index } of text.matchAll(BARE_ALIKE))
      add2(index, index + word.length, codesLike(family, beginning, word));
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}
function codesLike({ whole: whole2 }, beginning, digits) {
  if (digits === void 0) return [];
  const signs = [...digits.toLowerCase()];
  const isOpen = signs.filter((sign) => sign === "8" || sign === "b").length <= MOST_OPEN2;
  let all = [""];
  for (const sign of signs) {
    const digit = digitLike(sign);
    const may = digit !== "8" ? [digit] : isOpen ? ["8", "b"] : [sign];
    all = all.flatMap((before) => may.map((one) => before + one));
  }
  return [...new Set(all)].map((one) => beginning + one.toUpperCase()).filter((code) => whole2.test(code));
}
function leadingLike({ whole: whole2, isNumber }, beginning, word) {
  const digits = word.slice(beginning.length);
  const code = `${beginning}8${digits.slice(1).toUpperCase()}`;
  return isNumber && /^b/i.test(digits) && whole2.test(code) ? [code] : [];
}
var spellingsToAsk = (all) => [
  ...new Set(all.flatMap(({ asWritten, codes }) => [...asWritten, ...codes.map((code) => code.toLowerCase())]))
];
var DIGITS4 = /\d{3}/;
function readText(typed, all, isKnown2) {
  const read2 = [];
  const strange = [];
  let [text, rest, done] = ["", "", 0];
  for (const { from, to, asWritten, codes, head } of all) {
    if (from < done) continue;
    const isOf = ({ from: begins, to: ends }) => begins <= from && ends >= to;
    const known2 = codes.filter((code) => isKnown2(code.toLowerCase()));
    const written2 = typed.slice(from, to).toLowerCase();
    if (known2.length === 0 && !asWritten.some(isKnown2) && DIGITS4.test(written2) && !/\s/.test(written2))
      strange.push(written2);
    if (known2.length === 0 || asWritten.some(isKnown2)) continue;
    if (all.some((one) => isOf(one) && one.asWritten.some(isKnown2))) continue;
    const between = typed.slice(done, from);
    text += between + known2.join(" ");
    rest += `${between} `;
    done = to;
    const isBroken = head !== void 0 && isKnown2(head.toLowerCase());
    read2.push({ ...readCode(typed.slice(from, to), known2), ...isBroken && { isBroken } });
  }
  return { text: text + typed.slice(done), rest: rest + typed.slice(done), read: read2, strange };
}
function readCode(typed, codes) {
  const written2 = typed.replace(/-?\s+/, "");
  const signs = /* @__PURE__ */ new Map();
  for (const code of codes) {
    const tail = code.slice(-written2.length);
    [...written2].slice(-tail.length).forEach((sign, at) => {
      const right = tail[at] ?? "";
      if (sign.toLowerCase() !== right.toLowerCase()) signs.set(sign + right, [sign, right]);
    });
  }
  return { typed, codes, signs: [...signs.values()], isTorn: written2 !== typed };
}

// src/search/text/misread-words.ts
init_normalise();
var SIGNS = [
  [/rn/g, ["m"]],
  [/m/g, ["rn"]],
  [/i/g, ["l"]],
  [/l/g, ["i"]],
  [/[1|]/g, ["l", "i"]],
  [/0/g, ["o"]],
  [/5/g, ["s"]],
  [/8/g, ["b"]]
];
var WORD10 = /(?<![\p{L}\p{N}_])[\p{L}\p{N}|]{4,40}(?![\p{L}\p{N}_])/gu;
var MANY_DIGITS = /\d.*\d.*\d/;
var MOST8 = 400;
function mendWords(typed, isWord) {
  let left = MOST8;
  const mended3 = typed.slice(0, READ_ALIKE).replace(WORD10, (word) => {
    const normalised = normalise(word);
    if (left === 0 || MANY_DIGITS.test(word) || isWord(normalised)) return word;
    left--;
    const known2 = wordsLike(normalised).filter(isWord);
    return known2.length === 1 ? known2[0] ?? word : word;
  });
  return mended3 + typed.slice(READ_ALIKE);
}
var BESIDE2 = new RegExp("^ {0,8}\\p{L}[\\p{L}\\p{M}&'’-]{0,20}(?: [\\p{L}\\p{M}&+'’-]{1,20}){0,3} {3,}(?=\\S)(?!.*(?: {3}|\\t))", "gmu");
var LEAST_BESIDE = 2;
function withoutSideBar(typed) {
  const beside = typed.match(BESIDE2)?.length ?? 0;
  return beside < LEAST_BESIDE ? typed : typed.replace(BESIDE2, "");
}
var mendText = (typed, isWord) => mendWords(withoutSideBar(typed), isWord);
function wordsLike(word) {
  const all = SIGNS.flatMap(
    ([read2, was]) => [...word.matchAll(read2)].flatMap(
      ({ 0: sign, index }) => was.map((one) => word.slice(0, index) + one + word.slice(index + sign.length))
    )
  );
  return [...new Set(all)];
}

// src/search/gathered/misread-text.ts
var MOST9 = 200;
var mended = (text, by) => mendText(text, (word) => by.mayHave(word));
async function misreadText(typed, by, mayMend) {
  const all = misreadIn(typed, by.vocabulary);
  const codes = all.length > 0 ? await by.known(spellingsToAsk(all).slice(0, MOST9)) : /* @__PURE__ */ new Set();
  const read2 = readText(typed, all, (code) => codes.has(code));
  const mend = (text2) => mayMend ? mended(text2, by) : text2;
  const [text, rest] = [mend(read2.text), mend(read2.rest)];
  return text === typed && read2.strange.length === 0 ? void 0 : { ...read2, text, rest };
}

// src/finder/over-tables.ts
init_may_mend_words();

// src/finder/with-statement.ts
init_may_mend_words();
async function withStatement(built, query, mend, gather2) {
  const whole2 = answerOf(built, query);
  if (whole2.results.length > 0 || !(isLong(query) || mayHaveStatus(query, whole2))) return built;
  const { answerByStatement: by, leadsNowhere: leadsNowhere2, statementsOf: statementsOf2 } = await Promise.resolve().then(() => (init_statement_part(), statement_part_exports));
  if (!leadsNowhere2(query, whole2)) return built;
  for (const text of statementsOf2(mend(query))) {
    const read2 = await gather2(text);
    if (by(whole2, answerOf(read2, text), text)) return { ...built, statement: { text, read: read2, by } };
  }
  return built;
}

// src/finder/over-tables.ts
function overTables(index, { field, codes, late, judgeOf: judgeOf2 }) {
  const by = gatheringBy(index, late);
  const { products, vocabulary = {} } = index.facts;
  const none = gatheredIndex(index.facts, /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), NO_CODES);
  const whole2 = {
    ...{ products, vocabulary, field, catalogue: none.index, text: none.text, codes },
    judge: judgeOf2(none.index),
    words: () => false,
    async over(query) {
      const plain2 = await gather2(query);
      const read2 = await misreadText(query, by, mayMendWords(query, answerOf(plain2, query)));
      return withStatement(
        read2 ? withCards2({ ...plain2, misread: await misreadWith(read2, query, plain2) }) : plain2,
        query,
        (typed) => mended(typed, by),
        gather2
      );
    }
  };
  async function misreadWith(text, query, plain2) {
    const read2 = text.text === query ? plain2 : await gather2(text.text);
    return { text, read: read2, rest: text.rest === text.text ? read2 : await gather2(text.rest) };
  }
  async function gather2(query) {
    const gathering = by.begin(query);
    let last2 = await gathering.last();
    for (let left = Infinity; last2.more > 0 && last2.more < left; last2 = await gathering.further()) left = last2.more;
    const { gathered, words, beyond, isLeast, cards } = last2;
    return {
      ...whole2,
      ...{ catalogue: gathered.index, text: gathered.text, judge: judgeOf2(gathered.index), words },
      ...{ codes: { ...codes, cards: [...codes.cards, ...cards] }, further: { beyond, isLeast } }
    };
  }
  return whole2;
}
var withCards2 = (built) => ({
  ...built,
  codes: {
    ...built.codes,
    cards: [built, built.misread?.read, built.misread?.rest].flatMap((one) => one?.codes.cards ?? [])
  }
});

// src/finder/table-site.ts
function tableSite(index, { field, codes, spelling: spelling2 }) {
  const late = {
    pastes: async () => pastePlan,
    reader: async () => (of) => pasteReader(of, field),
    texts: async () => findInTexts,
    words: async () => wordPlan,
    question: async () => lateQuestion,
    spelling: spelling2
  };
  return overTables(index, { field, codes, late, judgeOf: (of) => judgeOf(of, field) });
}

// src/search/index/form.ts
var FORM = 3;

// src/search/index/pack-catalogue.ts
var BETWEEN = "";
var ZERO2 = 48;
var KINDS3 = { e: "error", f: "faq", g: "guide", c: "code", p: "page" };
var numberOf4 = (char) => char.charCodeAt(0) - ZERO2;
var wordsOf3 = (text) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
function stemsOf(entries) {
  const counts = /* @__PURE__ */ new Map();
  for (const message of new Set(entries.flatMap(({ messages }) => messages)))
    for (const stem2 of new Set(wordsOf3(message.replace(/\{\w+\}/g, " ")).map(stemOf)))
      counts.set(stem2, (counts.get(stem2) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([stem2]) => stem2);
}
var textsOf = (column) => column.split(BETWEEN + BETWEEN).map((group) => group === "" ? [] : group.split(BETWEEN));
function unpackCatalogue(packed) {
  if (packed.form !== FORM) throw new TypeError(`The catalogue has not form ${FORM}.`);
  const { build, vocabulary, rarity: rarity2, products, kinds, named, languages } = packed;
  const keys = Object.keys(products);
  const sold = packed.sold.split(BETWEEN);
  const [titles, codes, messages] = [textsOf(packed.titles), textsOf(packed.codes), textsOf(packed.messages)];
  const entries = (packed.ids ? textsOf(packed.ids) : []).map(
    ([id = ""], at) => ({
      id,
      kind: KINDS3[kinds[at] ?? ""] ?? "error",
      title: titles[at]?.[0] ?? "",
      codes: codes[at] ?? [],
      messages: messages[at] ?? [],
      ...languages[at] && { languages: languages[at] },
      products: [...sold[at] ?? ""].map((char) => keys[numberOf4(char)] ?? ""),
      sources: [],
      headings: [],
      commands: [],
      relatedFrom: numberOf4(named[at] ?? "")
    })
  );
  if (vocabulary && rarity2 !== void 0) {
    const stems = stemsOf(entries);
    vocabulary.rarity = Object.fromEntries(
      [...rarity2].flatMap((digit, at) => Number(digit) === RARE ? [] : [[stems[at], Number(digit)]])
    );
  }
  return { build, ...vocabulary && { vocabulary }, products, entries };
}

// src/search/words/lexicon-of.ts
var MOST_JOINED = 4;
function lexiconOf({ concepts, subjects, products, language: own }) {
  const all = [...concepts, ...subjects];
  const byFirst = /* @__PURE__ */ new Map();
  const words = /* @__PURE__ */ new Map();
  const ofOwn = /* @__PURE__ */ new Set();
  const add2 = (text, of, language, isShort = false) => {
    const found = wordsIn(text);
    const stems = found.map((word) => stemOf2(word.text, language));
    if (!stems[0]) return;
    const isCommon = found.length === 1 && (STOP_WORDS[own]?.has(found[0]?.text ?? "") ?? false);
    const written2 = found.map((word) => word.text).join(" ");
    addToList(byFirst, stems[0], {
      stems,
      of,
      language,
      inCapitals: isShort && isCommon,
      isShort,
      written: written2
    });
    for (const { text: text2 } of found) {
      if (!language) ofOwn.add(text2);
      const letter2 = text2.slice(0, 1);
      words.set(letter2, (words.get(letter2) ?? /* @__PURE__ */ new Map()).set(text2, stemOf2(text2, language)));
    }
    if (found.length < 2 || found.length > MOST_JOINED) return;
    const joined2 = written2.replaceAll(" ", "");
    const joinedStem = stemOf2(joined2, language);
    addToList(byFirst, joinedStem, {
      stems: [joinedStem],
      of,
      language,
      inCapitals: false,
      isShort,
      written: written2
    });
    const letter = joined2.slice(0, 1);
    words.set(letter, (words.get(letter) ?? /* @__PURE__ */ new Map()).set(joined2, joinedStem));
  };
  all.forEach((concept, of) => {
    for (const name of [concept.name, ...concept.formerly ?? [], ...concept.terms ?? []]) add2(name, of);
    for (const name of concept.short ?? []) add2(name, of, void 0, true);
    for (const [language, names2] of Object.entries(concept.in ?? {})) for (const name of names2) add2(name, of, language);
  });
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  const common = new Set(concepts.flatMap(({ name }, at) => STOP_WORDS[own]?.has(name.toLowerCase()) ? [at] : []));
  const numbers2 = new Map(concepts.map(({ key }, at) => [key, at]));
  const broader = concepts.map((concept) => {
    const above = numbers2.get(concept.broader ?? "");
    return above === void 0 ? [] : [above];
  });
  const narrower = concepts.map((_, at) => broader.flatMap((above, below) => above.includes(at) ? [below] : []));
  const names = new Set(Object.entries(products).flatMap(([key, name]) => [key, name.toLowerCase()]));
  return {
    all,
    concepts: concepts.length,
    byFirst,
    words,
    broader,
    narrower,
    common,
    own: ofOwn,
    isProduct: (name) => names.has(name)
  };
}

// src/search/words/pack-concepts.ts
function unpackConcepts(packed) {
  const lines = (text) => text.split("\n");
  const words = (text) => lines(text).map((line) => line.split("	").filter(Boolean));
  const [names, broader] = [lines(packed.name), lines(packed.broader)];
  const [formerly, short, terms] = [words(packed.formerly), words(packed.short), words(packed.terms)];
  const foreign = Object.entries(packed.in).map(([tag, text]) => [tag, words(text)]);
  return lines(packed.key).flatMap(
    (key, at) => key ? {
      key,
      name: names[at] ?? "",
      broader: broader[at] || void 0,
      formerly: formerly[at],
      short: short[at],
      terms: terms[at],
      in: Object.fromEntries(foreign.map(([tag, all]) => [tag, all[at] ?? []]))
    } : []
  );
}

// src/search/words/pack-words.ts
var ZERO3 = 93;
var questionDataOf = ({ concepts, subjects, language, products, common, plain: plain2 }) => ({
  ...{ language, products, common, plain: plain2 },
  concepts: unpackConcepts(concepts),
  subjects: unpackConcepts(subjects)
});
function unpackTerms({ terms, postings, places, masks }) {
  const where = postings.split(" ");
  const what = places.split(" ");
  return new Map(
    terms.split(" ").map((term, at) => {
      let last2 = -1;
      const found = [...where[at]].map((sign, number) => {
        last2 += sign.charCodeAt(0) - ZERO3 + 1;
        return [last2, masks[what[at].charCodeAt(number) - ZERO3]];
      });
      return [term, found];
    })
  );
}
var lengthsOf = ({ lengths }) => ({
  size: lengths.length / PASSAGES,
  lengthOf: (position, passage2) => Number.parseInt(lengths[position * PASSAGES + passage2] ?? "0", 36)
});
function heldTerms(terms, lengths) {
  const parts = /* @__PURE__ */ new Map();
  for (const [term, postings] of terms) {
    const letter = firstOf2(term);
    const part = parts.get(letter) ?? /* @__PURE__ */ new Map();
    parts.set(letter, part.set(term, postings));
  }
  return {
    ...lengths,
    beginningWith(letters) {
      const part = parts.get(firstOf2(letters));
      if (!part || letters === firstOf2(letters)) return part ?? /* @__PURE__ */ new Map();
      const found = /* @__PURE__ */ new Map();
      for (const [term, postings] of part) if (term.startsWith(letters)) found.set(term, postings);
      return found;
    }
  };
}
var firstOf2 = (text) => String.fromCodePoint(text.codePointAt(0) ?? 0);

// src/search/words/reader-of.ts
function readerOf(source, data, lexicon = lexiconOf(data), cards) {
  if (cards?.count) {
    const split = splitSource(source, cards);
    return { ...readerOf(split.entries, data, lexicon), cards: readerOf(split.cards, data, lexicon) };
  }
  const known2 = knownWords(source, lexicon);
  return {
    source,
    lexicon,
    known: known2,
    common: new Set(data.common.split(" ")),
    plain: new Set(data.plain.split(" ")),
    own: data.language,
    stops: lateWords.stopsOf(data.language),
    late: { ...lateWords, ...lateWords.mending(source, lexicon, known2) }
  };
}
var cardsOf = (entries) => ({
  count: entries.filter(({ kind }) => kind === "code").length,
  is: (position) => entries[position]?.kind === "code"
});
function wordSearch(index, build, file) {
  if (file.build !== build) throw new Error("The words are of another build.");
  const source = heldTerms(unpackTerms(file), lengthsOf(file));
  return wordPart(index, readerOf(source, questionDataOf(file), void 0, cardsOf(index.entries)));
}

// src/finder/site-texts.ts
var site_texts_exports = {};
__export(site_texts_exports, {
  indexText: () => indexText,
  unpackCatalogue: () => unpackCatalogue,
  withOutline: () => withOutline
});

// src/search/index/pack-outline.ts
var wordsOf4 = (title) => title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
var BIG = 65;
function lengthened(short, title) {
  const words = wordsOf4(title);
  return short.replace(/[A-Z](?=[A-Z])/g, "$&-").replace(/[A-Z]/g, (big) => words[big.charCodeAt(0) - BIG] ?? "");
}
function withOutline(catalogue, { build, ...packed }) {
  if (build !== catalogue.build) throw new Error("The catalogue and its outline are of two builds.");
  return { ...catalogue, entries: outlined(catalogue.entries, packed) };
}
function outlined(entries, packed) {
  const [anchors, headings] = [textsOf(packed.anchors), textsOf(packed.headings)];
  const [sources, commands] = [textsOf(packed.sources), textsOf(packed.commands)];
  return entries.map((entry, at) => ({
    ...entry,
    headings: (headings[at] ?? []).map((title, next) => [lengthened(anchors[at]?.[next] ?? "", title), title]),
    sources: sources[at] ?? [],
    commands: commands[at] ?? []
  }));
}

// src/search/index/pack-text.ts
var SECTION = "";
var CHECK = "";
var CHECK_END = "";
var FIRST5 = 57344;
var FIRST_TITLE = 61440;
var STAND_IN = /[\ue000-\uf8ff]/g;
var NEXT_HEADING = ".";
var WORTH2 = 8;
function stringsOf(entry) {
  const all = [
    entry.title,
    ...entry.codes,
    ...entry.messages,
    ...entry.sources,
    ...entry.headings.map(([, title]) => title),
    ...entry.commands.map((command) => command.replace(/\s+/g, " "))
  ];
  return [...new Set(all)].filter((text) => text.length >= WORTH2).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
function packedTexts({ texts, sections, related }) {
  const all = sections.split(BETWEEN);
  const pieces = texts.split(BETWEEN);
  const next = placesOf(all);
  return all.map((own, at) => {
    const text = kindsOf(own).map((kind) => {
      const place = next.get(kind);
      next.set(kind, place + 1);
      return pieces[place];
    }).join(SECTION);
    return text ? { text, sections: own, related: related[at] ?? [] } : void 0;
  });
}
var kindsOf = (sections) => ["", ...sections];
function placesOf(all) {
  const counts = /* @__PURE__ */ new Map();
  for (const kind of all.flatMap(kindsOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  let place = 0;
  return new Map(
    [...counts].map(([kind, count]) => {
      place += count;
      return [kind, place - count];
    })
  );
}
function unpackText(entries, position, site, packedText) {
  const entry = entries[position];
  const strings = stringsOf(entry);
  const expanded = packedText.text.replace(STAND_IN, (char) => {
    const at = char.charCodeAt(0);
    return (at < FIRST_TITLE ? strings[at - FIRST5] : entries[at - FIRST_TITLE]?.title) ?? char;
  });
  const sections = [];
  const related = [];
  let text = "";
  let heading = 0;
  let check = 0;
  let checkFrom = 0;
  for (const part of expanded.split(/([\u0001-\u0003])/)) {
    if (part === SECTION) {
      const kind = packedText.sections[sections.length] ?? NEXT_HEADING;
      const of = kind === NEXT_HEADING ? entry.headings[heading++] : site.headings[kind.charCodeAt(0) - FIRST5];
      sections.push([text.length, of?.[0] ?? "", of?.[1] ?? ""]);
    } else if (part === CHECK) checkFrom = text.length;
    else if (part === CHECK_END)
      related.push([entries[packedText.related[check++] ?? -1]?.id ?? "", text.slice(checkFrom)]);
    else text += part;
  }
  return { id: entry.id, text, sections, related: Object.fromEntries(related) };
}

// src/search/index/index-text.ts
function indexText(index, siteText) {
  if (siteText.outline) {
    outlined(index.entries, siteText.outline).forEach((whole2, position) => {
      Object.assign(index.entries[position], whole2);
    });
    Object.assign(index, indexFields(index.entries));
  }
  const found = packedTexts(siteText).flatMap(
    (packed, position) => packed && index.entries[position] ? [{ packed, position }] : []
  );
  return textIndexOf(
    found.map(({ packed, position }) => unpackText(index.entries, position, siteText, packed)),
    found.map(({ position }) => position)
  );
}

// src/finder/whole-search.ts
init_may_mend_words();

// src/search/field-words.ts
init_normalise();
var known = /* @__PURE__ */ new WeakMap();
function fieldWords({ fields }) {
  const words = known.get(fields) ?? new Set(fields.flatMap(({ text }) => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []));
  known.set(fields, words);
  return words;
}

// src/search/whole-misread.ts
init_may_mend_words();
init_statements();
var mended2 = (index, text) => mendText(text, (word) => fieldWords(index).has(word));
function misreadOf(index, typed, mayMend) {
  const { claims, cards, vocabulary } = index;
  const isKnown2 = (code) => claims.known.has(code) || cards.known.has(code);
  const read2 = readText(typed, misreadIn(typed, vocabulary), isKnown2);
  const mend = (text2) => mayMend ? mended2(index, text2) : text2;
  const [text, rest] = [mend(read2.text), mend(read2.rest)];
  return text === typed && read2.strange.length === 0 ? void 0 : { ...read2, text, rest };
}

// src/finder/whole-search.ts
function wholeSearch(given, { texts, field = {}, codes = { lookUps: [], cards: [] }, words, judgeOf: judgeOf2 }) {
  const catalogue = texts ? texts.by.withOutline(given, texts.outline) : given;
  const { products, vocabulary = {}, build } = catalogue;
  const index = indexCatalogue(catalogue);
  if (texts?.text && texts.text.build !== build) throw new Error("The catalogue and its text are of two builds.");
  const built = {
    ...{ products, vocabulary, field, catalogue: index, codes },
    text: texts?.text ? texts.by.indexText(index, texts.text) : textIndexOf([], []),
    words: words?.(index, build) ?? (() => false),
    judge: judgeOf2(index),
    async over(query) {
      const text = misreadOf(index, query, mayMendWords(query, answerOf(built, query)));
      const read2 = text ? { ...built, misread: { text, read: built, rest: built } } : built;
      return withStatement(
        read2,
        query,
        (typed) => mended2(index, typed),
        async () => built
      );
    }
  };
  return built;
}

// src/finder/whole-site.ts
async function wholeSite(read2) {
  const all = ["catalogue", "outline", "text", "words", "field", "cards"].map((file) => read2(`${file}.json`));
  const [catalogue, outline, text, words, field, codes] = await Promise.all(all);
  return wholeSearch(unpackCatalogue(catalogue), {
    ...{ texts: { outline, text, by: site_texts_exports }, field, codes },
    words: (index, build) => wordSearch(index, build, words),
    judgeOf: (index) => judgeOf(index, field)
  });
}

// src/search/tables/checked-source.ts
function checkedSource(get) {
  return {
    async read(path, digest) {
      const [wanted, first] = await Promise.all([digest, get(path, false).catch(() => void 0)]);
      const isRight = (text) => wanted === void 0 || digestOf(text) === wanted;
      if (first !== void 0 && isRight(first)) return first;
      const second = await get(path, true);
      if (isRight(second)) return second;
      throw new Error(`index/${path} is not the file that the index speaks of.`);
    }
  };
}

// src/search/tables/write-table.ts
var shardPath = (name, digest) => `${name}/${digest}.txt`;

// src/search/tables/manifest.ts
var ROOT = "manifest.json";
var BRANCHES2 = {
  ...{ texts: "late", textHeads: "late", counts: "late", infixes: "late", joints: "late" },
  ...{ outlines: "late", bodies: "late" },
  grams: "pastes"
};
var branchOf = (name) => BRANCHES2[name];
var groupPath = (name, at) => `${name}/${at}.txt`;
var rarityFrom = (packed) => Object.fromEntries(
  Object.entries(packed).flatMap(([bits, stems]) => stems.split(" ").map((stem2) => [stem2, Number(bits)]))
);

// src/search/tables/word-filter.ts
var SET = 6;
var SEAM_SET = 2;
var setBy = (word) => isSeam(word) ? SEAM_SET : SET;
var partOf2 = (hash, parts) => (hash >>> 8) % parts;
function isInFilter(parts, word) {
  const hashes = hashesOf(word);
  const part = parts[partOf2(hashes[1], parts.length)] ?? "";
  if (part === "") return false;
  for (let at = 0; at < setBy(word); at++) {
    const bit = bitFor(hashes, at, 6 * part.length);
    if (!(bitsOf(part.charCodeAt(Math.floor(bit / 6))) >>> bit % 6 & 1)) return false;
  }
  return true;
}
var bitFor = ([a, b], at, size) => (a + at * b) % size;

// src/search/tables/open-index.ts
var KEPT = 300;
async function openIndex(source) {
  const manifest = JSON.parse(await source.read(ROOT));
  const { form, facts, tables, records, filters, apart } = manifest;
  if (!facts || !tables || !records || !filters) throw new Error(`index/${ROOT} is no index.`);
  if (form !== FORM) throw new TypeError(`index/${ROOT} has not form ${FORM}.`);
  const kept = /* @__PURE__ */ new Map();
  function keep(key, load) {
    const known2 = kept.get(key);
    kept.delete(key);
    const made3 = known2 ?? load();
    kept.set(key, made3);
    if (known2) return known2;
    for (const [oldest] of kept) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    made3.catch(() => kept.delete(key));
    return made3;
  }
  const keepRows = (path, digest) => keep(path, () => source.read(path, digest).then(unpackRows));
  const rowsIn = (name, { values: [digest = ""] }) => keepRows(shardPath(name, digest), digest);
  const words = {};
  const there = {};
  const readFilter = async (of) => {
    const parts = filters[of].split(" ");
    const reading = words[of] ??= Promise.all(
      parts.map((digest) => source.read(shardPath("filter", digest), digest))
    );
    try {
      there[of] = await reading;
    } catch (error) {
      delete words[of];
      throw error;
    }
  };
  const branches = {};
  const readBranch = (branch) => {
    const digest = branch && apart[branch];
    if (!digest) return Promise.resolve({ tables: {}, records: {} });
    const reading = branches[branch] ??= source.read(shardPath(branch, digest), digest).then((text) => JSON.parse(text));
    reading.catch(() => {
      delete branches[branch];
    });
    return reading;
  };
  const partsApart = (name) => readBranch(branchOf(name)).catch(() => void 0);
  const readLate = async () => void await readBranch("late").catch(() => {
  });
  const groupIn = (name, at, { files }) => {
    const path = groupPath(name, at);
    if (files) return keep(`${path} rows`, () => numberedFiles(name, files, keepText)(at).then(unpackRows));
    const digest = readBranch("late").then(
      ({ tables: tables2 }) => tables2[name]?.digests?.slice(at * DIGEST, (at + 1) * DIGEST) ?? ""
    );
    digest.catch(() => {
    });
    return keepRows(path, digest);
  };
  const keepText = (path, digest = "") => {
    if (typeof digest !== "string") digest.catch(() => {
    });
    return keep(path, () => source.read(path, digest));
  };
  const opened = /* @__PURE__ */ new Map();
  const tableOf = (name, packed) => {
    const table = opened.get(packed) ?? (packed.buckets ? readBuckets(name, packed.buckets, keepText) : readTable(
      packed,
      (row) => rowsIn(name, row),
      (at) => groupIn(name, at, packed)
    ));
    opened.set(packed, table);
    return table;
  };
  return {
    facts,
    table(name) {
      const own = tables[name];
      if (own) return tableOf(name, own);
      return {
        async range(prefix, most) {
          const all = await partsApart(name);
          const packed = all?.tables[name];
          if (!packed) return { rows: [], shards: 0, isLost: !all };
          return tableOf(name, packed).range(prefix, most);
        }
      };
    },
    records(name) {
      const own = records[name];
      if (own) return readRecords(name, own, keepText);
      return {
        async get(numbers2) {
          const packed = (await partsApart(name))?.records[name];
          return packed ? readRecords(name, packed, keepText).get(numbers2) : /* @__PURE__ */ new Map();
        }
      };
    },
    async filter(of = "texts") {
      if (of === "texts") void readLate();
      await Promise.all([readFilter("fields"), of === "texts" ? readFilter(of) : void 0]);
    },
    late: readLate,
    async pastes() {
      const { rarity: rarity2 } = await readBranch("pastes");
      if (rarity2 && !facts.vocabulary?.rarity) addRarity(facts, rarityFrom(rarity2));
    },
    hasFilter: (of) => there[of] !== void 0,
    mayHave(piece, of = "texts") {
      const { fields, texts } = there;
      if (!fields || of === "texts" && !texts) throw new Error(`The filter has not been read: filter('${of}').`);
      return isInFilter(fields, piece) || of === "texts" && isInFilter(texts ?? [], piece);
    }
  };
}
function readTable({ groups: groups2, borders: numbered, shards: packed = "" }, rowsIn, groupIn) {
  let borders;
  return {
    async range(prefix, most = Number.POSITIVE_INFINITY, isWhole2) {
      borders ??= unpackRows(groups2 ?? numbered ?? packed);
      const span = spanOf(borders, prefix, isWhole2);
      let shards = borders.slice(...span);
      if (groups2 || numbered) {
        if (shards.length > most + 1) return { rows: [], shards: shards.length, isLost: false };
        const [from] = span;
        const groups3 = await readAll(shards, (row, at) => numbered ? groupIn(from + at) : rowsIn(row));
        if (groups3.length < shards.length) return { rows: [], shards: shards.length, isLost: true };
        const all = groups3.flat();
        shards = all.slice(...spanOf(all, prefix, isWhole2));
      }
      if (shards.length > most) return { rows: [], shards: shards.length, isLost: false };
      const read2 = await readAll(shards, rowsIn);
      const rows2 = rowsOf(read2.length === 1 ? read2[0] : joined(read2.flat()), prefix);
      return { rows: rows2, shards: shards.length, isLost: read2.length < shards.length };
    }
  };
}
async function readAll(parts, rowsIn) {
  const read2 = await Promise.all(parts.map((part, at) => rowsIn(part, at).catch(() => void 0)));
  return read2.filter((rows2) => rows2 !== void 0);
}
function joined(rows2) {
  const all = [];
  for (const row of rows2) {
    const before = all.at(-1);
    if (before?.key === row.key) all[all.length - 1] = { ...row, values: [...before.values, ...row.values] };
    else all.push(row);
  }
  return all;
}

// src/action/read-site.ts
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

// src/authoring/site-files.ts
function baseAddress(where) {
  if (!URL.canParse(where)) throw new Error(`${where} is no address.`);
  const { origin, pathname } = new URL(where);
  return origin + pathname.replace(/(?:\/index\.html)?\/*$/, "/");
}

// src/action/read-site.ts
var NotThere = class extends Error {
};
var LONGEST = 2e4;
var PAUSE = 500;
var AT_ONCE = 16;
function siteFiles(place) {
  if (/^https:\/\/|^http:\/\/(?:localhost|127\.0\.0\.1)(?=[:/]|$)/i.test(place) && URL.canParse(place)) {
    const address = baseAddress(place);
    return { address, name: address, read: inTurns((path) => fetched(address, path)) };
  }
  if (/^\w{2,}:\/\//.test(place) || !existsSync(place)) throw new ActionProblem(ACTION_LOG_WORDS.notSecure(place));
  return {
    name: place,
    read: (path) => readFile(join(place, path), "utf8").catch((error) => {
      throw error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "EISDIR" ? new NotThere(path) : new ActionProblem(ACTION_LOG_WORDS.unreadable(place, error.code ?? error.name));
    })
  };
}
async function fetched(address, path) {
  let why = "";
  for (let isAgain = false; ; isAgain = true) {
    try {
      const response = await fetch(address + path, { signal: AbortSignal.timeout(LONGEST) });
      if (response.ok) return await response.text();
      await response.body?.cancel();
      if (response.status < 500 && response.status !== 429) throw new NotThere(path);
      why = String(response.status);
    } catch (error) {
      if (error instanceof NotThere) throw error;
      const { name, cause } = error;
      why = cause?.code ?? name;
    }
    if (isAgain) throw new ActionProblem(ACTION_LOG_WORDS.unreadable(address, why));
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
function inTurns(read2) {
  let free = AT_ONCE;
  const waiting = [];
  return async (path) => {
    if (free > 0) free--;
    else await new Promise((resolve) => void waiting.push(resolve));
    try {
      return await read2(path);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

// src/action/open-site.ts
async function openSite(place) {
  const files = siteFiles(place);
  const field = await files.read("field.json").catch(absent);
  if (!isJson(field)) throw new ActionProblem(ACTION_LOG_WORDS.notThere(files.name));
  let lost;
  const read2 = async (path) => {
    if (lost instanceof ActionProblem) throw lost;
    return files.read(path).catch((error) => {
      lost ??= error;
      throw error;
    });
  };
  const mustBeWhole = () => {
    if (lost instanceof ActionProblem) throw lost;
    if (lost) throw new ActionProblem(ACTION_LOG_WORDS.otherVersion(files.name));
  };
  const isSmall = isJson(await files.read("catalogue.json").catch(absent));
  const parsed = async (path) => JSON.parse(await read2(path));
  const largeSite = async () => tableSite(await openIndex(checkedSource((path) => read2(`index/${path}`))), {
    ...{ field: await parsed("field.json"), codes: await parsed("cards.json") },
    spelling: () => spelling(files)
  });
  try {
    const search2 = isSmall ? await wholeSite(parsed) : await largeSite();
    return { search: search2, mustBeWhole, factsOf: (entry) => factsOf(files, entry) };
  } catch {
    mustBeWhole();
    throw new ActionProblem(ACTION_LOG_WORDS.otherVersion(files.name));
  }
}
function absent(error) {
  if (!(error instanceof NotThere)) throw error;
}
function isJson(text) {
  try {
    return text !== void 0 && typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}
async function spelling({ read: read2 }) {
  const text = await read2("index/spelling.json").catch(absent);
  return text === void 0 ? NO_SPELLING : JSON.parse(text);
}
async function factsOf({ read: read2, address, name }, { kind, id, title }) {
  const path = `${folderOf(kind)}/${id}`;
  const text = (await read2(`${path}.md`).catch(absent))?.replace(/\r\n?/g, "\n");
  if (!text?.startsWith("# ")) throw new ActionProblem(ACTION_LOG_WORDS.noPage(id));
  const [, published] = /^<(https?:\/\/[^\s<>]+)>$/m.exec(text) ?? [];
  const url = address ? `${address}${path}/` : published;
  if (!url) throw new ActionProblem(ACTION_LOG_WORDS.noAddress(name));
  const headings = [true, false].map((hasFixes) => ENTRY_WORDS.causes(hasFixes)).join("|");
  const [, causes] = new RegExp(`^## (?:${headings})\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, "m").exec(text) ?? [];
  const [, cause] = /^### +(.+)$/m.exec(causes ?? "") ?? [];
  return { title, url, cause, step: firstStep(causes ?? text) };
}
function firstStep(text) {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => /^1\. /.test(line));
  if (at === -1) return void 0;
  const facts = lines.findLastIndex((line, number) => number < at && /^(?:\*\*[^*]+:\*\*|#)/.test(line));
  const next = lines.findIndex((line, number) => number > at && line.trim() !== "");
  const isCommand2 = /^\s*```/.test(lines[next] ?? "");
  const end = isCommand2 ? lines.findIndex((line, number) => number > next && /^\s*```\s*$/.test(line)) : at;
  const own = lines.slice(at, end + 1).map((line) => line.replace(/^(?:1\. +| {4}|\t)/, ""));
  return [...lines.slice(facts + 1, at), ...own].join("\n").trim();
}

// src/action/own-comment.ts
import { setTimeout as wait } from "node:timers/promises";
var MOST_TRIES2 = 3;
var pathOf2 = ({ owner, repo, number }) => ({ owner, repo, issue_number: number });
async function readIssue(github, issue) {
  const { data } = await told(
    "read",
    () => github.request("GET /repos/{owner}/{repo}/issues/{issue_number}", pathOf2(issue))
  );
  return { title: data.title, body: data.body ?? "" };
}
async function ownComment(github, issue, login) {
  const parameters = { ...pathOf2(issue), per_page: 100 };
  const pages = github.paginate.iterator("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", parameters);
  return told("list", async () => {
    for await (const { data } of pages) {
      const own = data.find(({ user, body }) => user?.login === login && isOwnText(body));
      if (own) return { id: Number(own.id), body: own.body ?? "" };
    }
    return void 0;
  });
}
async function writeComment(github, issue, login, text, before, pause = 1e3) {
  if (text === void 0) return "none";
  let own = before;
  for (let tries = 1; ; tries++) {
    if (own?.body === text) return tries === 1 ? "same" : "created";
    const { owner, repo } = issue;
    if (own) {
      const comment = { owner, repo, comment_id: own.id, body: text };
      await told("write", () => github.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", comment));
      return "edited";
    }
    try {
      const comment = { ...pathOf2(issue), body: text, request: { retries: 0 } };
      await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", comment);
      return "created";
    } catch (error) {
      const { status } = error;
      if (tries === MOST_TRIES2 || status === void 0 || status < 500) throw problemOf("write", error);
    }
    await wait(pause * tries);
    own = await ownComment(github, issue, login);
  }
}
async function told(what, ask) {
  try {
    return await ask();
  } catch (error) {
    throw problemOf(what, error);
  }
}
function problemOf(what, error) {
  const { status, name } = error;
  if (status === 404 || status === 410) return new ActionProblem(ACTION_LOG_WORDS.notFound);
  if (what === "write" && (status === 401 || status === 403)) return new ActionProblem(ACTION_LOG_WORDS.refused);
  return new ActionProblem(ACTION_LOG_WORDS.github(String(status ?? name), ACTION_LOG_WORDS.what[what]));
}

// src/action/read-event.ts
import { readFile as readFile2 } from "node:fs/promises";
var LeftAlone = class extends Error {
};
var READ4 = ["opened", "edited"];
async function readEvent(env) {
  const name = env.GITHUB_EVENT_NAME;
  if (name !== void 0 && name !== "issues") throw new ActionProblem(ACTION_LOG_WORDS.otherEvent(name));
  const event = await eventIn(env.GITHUB_EVENT_PATH);
  const { issue, repository, action } = event;
  const [owner, repo, number] = [repository?.owner?.login, repository?.name, issue?.number];
  if (typeof owner !== "string" || typeof repo !== "string" || !Number.isSafeInteger(number))
    throw new ActionProblem(ACTION_LOG_WORDS.noEvent);
  if (!READ4.includes(action)) throw new LeftAlone(ACTION_LOG_WORDS.otherAction(String(action)));
  if (issue?.pull_request) throw new LeftAlone(ACTION_LOG_WORDS.pullRequest);
  if (issue?.user?.type === "Bot") throw new LeftAlone(ACTION_LOG_WORDS.bot);
  return { owner, repo, number };
}
async function eventIn(path) {
  try {
    const event = JSON.parse(await readFile2(path ?? "", "utf8"));
    if (typeof event === "object" && event !== null) return event;
  } catch {
  }
  throw new ActionProblem(ACTION_LOG_WORDS.noEvent);
}

// src/action/runner.ts
import { randomUUID } from "node:crypto";
import { appendFile } from "node:fs/promises";
var inputOf = (env, name) => (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
function tell(text, kind) {
  const line = text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  process.stdout.write(kind ? `::${kind}::${line}
` : `${text.replace(/[\r\n]+/g, " ").replace(/^::/, ": :")}
`);
}
async function setOutputs(env, outputs) {
  const end = `end-${randomUUID()}`;
  const text = Object.entries(outputs).map(([name, value]) => `${name}<<${end}
${value}
${end}
`);
  if (env.GITHUB_OUTPUT) await appendFile(env.GITHUB_OUTPUT, text.join(""));
}
async function addSummary(env, markdown) {
  if (env.GITHUB_STEP_SUMMARY) await appendFile(env.GITHUB_STEP_SUMMARY, `${markdown}
`);
}

// src/action/answer-issue.ts
var RUNNER_LOGIN = "github-actions[bot]";
async function answerIssue(env) {
  const issue = await readEvent(env);
  const place = inputOf(env, "site");
  if (!place) throw new ActionProblem(ACTION_LOG_WORDS.missingInput("site"));
  const token = inputOf(env, "token") || env.GITHUB_TOKEN;
  if (!token) throw new ActionProblem(ACTION_LOG_WORDS.noToken);
  const login = inputOf(env, "login") || RUNNER_LOGIN;
  const github = openGitHub({ token, api: env.GITHUB_API_URL ?? "https://api.github.com" });
  const { title, body } = await readIssue(github, issue);
  if (body.length > MOST_READ) tell(ACTION_LOG_WORDS.cut(MOST_READ));
  const site = await openSite(place);
  const found = await documentedIn(site.search, issueText(title, body));
  site.mustBeWhole();
  const entries = await Promise.all(found.map((entry) => site.factsOf(entry)));
  const hasSecret = holdsSecret(`${title}
${body.slice(0, MOST_READ)}`);
  const before = await ownComment(github, issue, login);
  const text = commentText({ entries, hasSecret }, before?.body);
  const written2 = await writeComment(github, issue, login, text, before);
  const ids = found.map(({ id }) => id);
  const told2 = ids.length > 0 ? ACTION_LOG_WORDS.documented(ids) : ACTION_LOG_WORDS.silent;
  if (hasSecret) tell(ACTION_LOG_WORDS.secret, "warning");
  tell(`${told2} ${ACTION_LOG_WORDS.wrote[written2]}`);
  await addSummary(env, `${told2} ${ACTION_LOG_WORDS.wrote[written2]}`);
  const urls = entries.map(({ url }) => url);
  await setOutputs(env, {
    entries: ids.join("\n"),
    urls: urls.join("\n"),
    secret: String(hasSecret),
    comment: written2
  });
}

// src/action/action.ts
await answerIssue(process.env).catch((error) => {
  if (error instanceof LeftAlone) return tell(error.message);
  tell(error instanceof ActionProblem ? error.message : ACTION_LOG_WORDS.unforeseen(error.name), "error");
  process.exitCode = 1;
});
