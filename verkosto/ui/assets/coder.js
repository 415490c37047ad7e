// The answers to a question one by one, and the themes that a coder gives them, by keyboard, mouse or touch.
//
// The coding lives here while the coder works; the whole of it goes to Python with every change, so that a message
// that Streamlit drops in between loses nothing. What comes back is taken over only when Python has seen everything
// that was sent. Answers are set as text, never as HTML. Places in a text are UTF-16 units here and characters (code
// points) in what is sent.

const PAUSE = 150 // milliseconds of quiet after which the coding is sent
const LONGEST_WAIT = 1000
const SETTLED = 300
const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"]'
const WORD = /[\p{L}\p{N}\p{M}’'-]+/gu
const BUTTONS = 'button, a, summary, [role="button"], [role="radio"], [role="tab"], [role="option"]'

// Where each coder was; outlives the component, which is taken away when another part of the page is opened.
const places = (window.verkostoCoderPlaces ??= new Map())
const mounted = (window.verkostoCoders ??= new WeakMap())

const element = (kind, name, text) => {
  const made = document.createElement(kind)
  if (name) made.className = name
  if (text !== undefined) made.textContent = text
  return made
}
const filled = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole))
const toUnits = (text, characters) => Array.from(text).slice(0, characters).join("").length
const toCharacters = (text, units) => Array.from(text.slice(0, units)).length
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other)

function joined(passages) {
  const sorted = [...passages].sort((a, b) => a[0] - b[0])
  const whole = []
  for (const [start, end] of sorted) {
    const last = whole.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else whole.push([start, end])
  }
  return whole
}

class Coder {
  constructor(root) {
    this.root = root
    this.span = null // the selected passage: [start, end]
    this.words = null // the same made by keyboard: [first word, last word]
    this.undone = []
    this.timer = 0
    this.waiting = 0
    this.away = false // Escape was pressed: keys mark nothing until the coder comes back
    this.build()
  }

  // What stands on the page

  build() {
    const { root } = this
    root.className = "vk-coder"
    root.tabIndex = 0
    root.setAttribute("role", "application")
    const frame = element("div", "vk-coder-frame")
    const head = element("div", "vk-coder-head")
    this.place = element("span", "vk-coder-place")
    this.count = element("span", "vk-coder-count")
    head.append(this.place, this.count)
    const bar = element("div", "vk-coder-bar")
    this.done = element("div", "vk-coder-done")
    bar.append(this.done)
    this.question = element("div", "vk-coder-note")
    this.question.dir = "auto"
    this.answer = element("div", "vk-coder-answer")
    this.answer.dir = "auto"
    this.given = element("div", "vk-coder-given")
    this.themes = element("div", "vk-coder-themes")
    this.themes.setAttribute("role", "group")
    this.ways = element("div", "vk-coder-ways")
    this.keys = element("details", "vk-coder-keys")
    this.said = element("div", "vk-coder-said")
    this.said.setAttribute("aria-live", "polite")
    frame.append(head, bar, this.question, this.answer, this.given, this.themes, this.ways, this.keys)
    root.replaceChildren(frame, this.said)

    this.onKey = (event) => this.key(event)
    this.onSelect = () => this.selected()
    this.onLeave = () => {
      clearTimeout(this.taking)
      this.send()
    }
    window.addEventListener("keydown", this.onKey, true) // before Streamlit, to which r and c say something
    document.addEventListener("selectionchange", this.onSelect)
    document.addEventListener("pointerdown", this.onLeave, true)
    window.addEventListener("pagehide", this.onLeave)
    root.addEventListener("focusout", (event) => root.contains(event.relatedTarget) || this.send())
    root.addEventListener("focusin", () => (this.away = false))
    // A press on a button must not take away the selection that it is meant for.
    root.addEventListener("mousedown", (event) => event.target.closest("button") && event.preventDefault())
    this.answer.addEventListener("pointerdown", () => {
      this.away = false
      if (this.span) {
        this.span = this.words = null
        this.show()
      }
    })
  }

  end() {
    this.onLeave()
    window.removeEventListener("keydown", this.onKey, true)
    document.removeEventListener("selectionchange", this.onSelect)
    document.removeEventListener("pointerdown", this.onLeave, true)
    window.removeEventListener("pagehide", this.onLeave)
  }

  update(data, tell) {
    const first = this.data === undefined
    const another = first || this.data.scope !== data.scope
    const furniture = first || !same(this.data.themes, data.themes) || !same(this.data.texts, data.texts)
    const turn = first || this.data.turn !== data.turn
    if (another && !first) this.send()
    this.data = data
    this.tell = tell
    if (another) this.begin()
    else if (!this.waiting && data.seen >= this.sent) this.coded = this.read(data.coded)
    if (furniture) this.furnish()
    this.show()
    if (turn || another) this.take(first)
  }

  begin() {
    const { data } = this
    this.sent = data.seen
    this.coded = this.read(data.coded)
    this.undone = []
    this.span = this.words = null
    this.said.textContent = "" // of another coder's
    const open = data.answers.findIndex((answer) => !this.coded[answer.id])
    this.at = Math.min(places.get(data.scope) ?? Math.max(open, 0), data.answers.length - 1)
  }

  // The keys work as soon as somebody begins to code, or opens another question; when the part opens, unless
  // something is being written. A list in which something was chosen takes the focus back a little later.
  take(first) {
    if (first && this.data.turn === 0 && document.activeElement?.matches(FIELDS)) return
    const mine = () => {
      this.root.focus({ preventScroll: true })
      if (this.data.turn > 0) this.root.scrollIntoView({ block: "nearest" })
    }
    mine()
    clearTimeout(this.taking)
    this.taking = setTimeout(() => this.root.contains(document.activeElement) || mine(), SETTLED)
  }

  read(coded) {
    const found = {}
    for (const { id, text } of this.data.answers) {
      if (!coded[id]) continue
      found[id] = coded[id].map(([theme, passages]) => [
        theme,
        passages.map((passage) => passage.map((place) => toUnits(text, place))),
      ])
    }
    return found
  }

  written() {
    const sent = {}
    for (const { id, text } of this.data.answers) {
      const tags = this.coded[id]
      sent[id] = tags
        ? tags.map(([theme, passages]) => [
            theme,
            passages.map((passage) => passage.map((place) => toCharacters(text, place))),
          ])
        : null
    }
    return sent
  }

  get now() {
    return this.data.answers[this.at]
  }

  get tags() {
    return this.coded[this.now.id]
  }

  furnish() {
    const { themes, texts, keys } = this.data
    this.root.setAttribute("aria-label", texts.label)
    this.themes.setAttribute("aria-label", texts.themes)
    const focused = [...this.themes.children].indexOf(document.activeElement)
    const given = [
      ...themes.map((theme, number) =>
        this.button(theme.name, keys[number], () => this.toggle(theme.key), theme.hex, theme.about),
      ),
      this.button(texts.none, "0", () => this.none()),
    ]
    for (const button of given) {
      const tick = element("span", "vk-coder-tick", "✓")
      tick.setAttribute("aria-hidden", "true")
      button.append(tick)
    }
    this.themes.replaceChildren(...given)
    this.themes.children[focused]?.focus()
    this.ways.replaceChildren(
      this.button(texts.previous, "←", () => this.move(-1)),
      this.button(texts.next, "→", () => this.move(1)),
      this.button(texts.open, "n", () => this.nextOpen()),
      this.button(texts.undo, "u", () => this.undo()),
    )
    const list = element("ul")
    list.append(...texts.help.map((line) => element("li", "", line)))
    this.keys.replaceChildren(element("summary", "", texts.keys), list)
  }

  button(text, key, press, hex, about) {
    const made = element("button")
    made.type = "button"
    if (about) made.title = about
    if (key) {
      const shown = element("kbd", "", key.toUpperCase())
      made.setAttribute("aria-keyshortcuts", key)
      made.append(shown)
    }
    if (hex) made.append(this.swatch(hex))
    const name = element("span", "", text)
    if (hex) name.dir = "auto"
    made.append(name)
    made.addEventListener("click", (event) => {
      press()
      if (event.detail > 0) this.root.focus({ preventScroll: true }) // a mouse: Enter goes on to the next answer
    })
    return made
  }

  swatch(hex) {
    const made = element("span", "vk-coder-swatch")
    made.style.background = hex
    return made
  }

  show() {
    const { data, coded } = this
    const done = data.answers.filter((answer) => coded[answer.id]).length
    const all = data.answers.length
    places.set(data.scope, this.at)
    this.question.textContent = data.question
    this.place.textContent = filled(data.texts.place, { at: this.at + 1, all })
    this.count.textContent = filled(data.texts.progress, { done, all })
    this.done.style.width = `${(100 * done) / all}%`
    this.root.dataset.done = done
    const [back, on] = this.ways.children
    back.setAttribute("aria-disabled", String(this.at === 0))
    on.setAttribute("aria-disabled", String(this.at === all - 1))
    this.ways.children[3].setAttribute("aria-disabled", String(this.undone.length === 0))
    this.showAnswer()
    this.showGiven()
    const tags = this.tags
    data.themes.forEach((theme, number) =>
      this.themes.children[number].setAttribute("aria-pressed", String(!!tags?.some(([key]) => key === theme.key))),
    )
    this.themes.lastElementChild.setAttribute("aria-pressed", String(tags?.length === 0))
  }

  showAnswer() {
    const { text, language } = this.now
    const drawn = JSON.stringify([this.now.id, this.tags, this.words && this.span, this.data.themes])
    if (drawn === this.drawn) return // a selection by mouse would be lost
    this.drawn = drawn
    this.answer.lang = language
    const chosen = this.words ? this.span : null
    const cuts = new Set([0, text.length, ...(chosen ?? [])])
    for (const [, passages] of this.tags ?? []) passages.flat().forEach((place) => cuts.add(place))
    const places = [...cuts].sort((a, b) => a - b)
    this.answer.replaceChildren()
    for (let i = 0; i + 1 < places.length; i++) this.answer.append(this.piece(places[i], places[i + 1], chosen))
  }

  piece(start, end, chosen) {
    const here = (this.tags ?? []).filter(([, passages]) => passages.some(([a, b]) => a <= start && end <= b))
    const themes = here.map(([key]) => this.theme(key)).filter(Boolean)
    const piece = element(themes.length ? "mark" : "span", "", this.now.text.slice(start, end))
    if (themes.length)
      piece.style.boxShadow = themes.map(({ hex }, i) => `0 ${3 * (i + 1)}px 0 ${hex}`).join(", ")
    const ending = here.filter(([, passages]) => passages.some(([, b]) => b === end))
    const labels = ending.map(([key]) => this.theme(key)?.name).filter(Boolean)
    if (labels.length) piece.dataset.label = labels.join(", ")
    if (chosen && chosen[0] <= start && end <= chosen[1]) piece.classList.add("vk-coder-chosen")
    return piece
  }

  theme(key) {
    return this.data.themes.find((theme) => theme.key === key)
  }

  showGiven() {
    const { texts } = this.data
    const tags = this.tags
    this.given.replaceChildren()
    if (this.span) this.given.append(element("span", "vk-coder-note", texts.chosen))
    else if (!tags) this.given.append(element("span", "vk-coder-note", texts.uncoded))
    else if (!tags.length) this.given.append(element("span", "vk-coder-note", texts.nothing))
    for (const [key, passages] of tags ?? []) {
      const theme = this.theme(key)
      if (!theme) continue
      const tag = element("span", "vk-coder-tag")
      const name = element("span", "", theme.name)
      name.dir = "auto"
      tag.append(this.swatch(theme.hex), name)
      if (passages.length) tag.append(element("span", "vk-coder-note", texts.passage))
      this.given.append(tag)
    }
  }

  say(sentence, values = {}) {
    const told = filled(sentence, values)
    this.said.textContent = this.said.textContent === told ? `${told}\u00a0` : told
  }

  // What the coder does

  change(tags) {
    const { id } = this.now
    this.undone.push([this.at, id, this.coded[id]])
    if (tags) this.coded[id] = tags
    else delete this.coded[id]
    this.changed()
  }

  toggle(key) {
    const theme = this.theme(key)
    if (!theme) return
    const { texts } = this.data
    const tags = this.tags ?? []
    const old = tags.find(([one]) => one === key)
    const others = tags.filter(([one]) => one !== key)
    if (this.span) {
      const passages = old?.[1] ?? []
      const [start, end] = this.span
      const again = passages.some(([a, b]) => a === start && b === end)
      const kept = again
        ? passages.filter(([a, b]) => a !== start || b !== end)
        : joined([...passages.map((one) => [...one]), [start, end]])
      this.release()
      this.put(kept.length ? [...others, [key, kept]] : others)
      this.say(again ? texts.passageOff : texts.passageOn, { theme: theme.name })
    } else {
      this.put(old ? others : [...others, [key, []]])
      this.say(old ? texts.off : texts.on, { theme: theme.name })
    }
  }

  // Tags in the order of the codebook; an answer whose last tag is taken away is uncoded again.
  put(tags) {
    const order = this.data.themes.map((theme) => theme.key)
    this.change(tags.length ? [...tags].sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0])) : undefined)
  }

  none() {
    const already = this.tags?.length === 0
    this.release()
    this.change(already ? undefined : [])
    this.say(already ? this.data.texts.uncoded : this.data.texts.nothing)
  }

  undo() {
    const last = this.undone.pop()
    if (!last) return this.say(this.data.texts.nothingToUndo)
    const [at, id, before] = last
    if (before) this.coded[id] = before
    else delete this.coded[id]
    this.at = at
    this.release()
    this.changed()
    this.say(this.data.texts.undone)
  }

  move(step) {
    const to = this.at + step
    if (to < 0) return this.say(this.data.texts.first)
    if (to >= this.data.answers.length) return this.say(this.data.texts.last)
    this.go(to)
  }

  nextOpen() {
    const { answers } = this.data
    for (let step = 1; step <= answers.length; step++) {
      const to = (this.at + step) % answers.length
      if (!this.coded[answers[to].id]) return to === this.at ? this.read_out() : this.go(to)
    }
    this.say(this.data.texts.all)
  }

  go(to) {
    this.at = to
    this.release()
    this.answer.scrollTop = 0
    this.show()
    this.read_out()
  }

  read_out() {
    const { texts, answers } = this.data
    const place = filled(texts.place, { at: this.at + 1, all: answers.length })
    this.said.textContent = `${place}. ${this.now.text.slice(0, 2000)}`
  }

  // A passage: by mouse or touch as the browser selects, by keyboard word by word

  release() {
    const native = document.getSelection()
    if (this.span && native && this.answer.contains(native.anchorNode)) native.removeAllRanges()
    this.span = this.words = null
  }

  selected() {
    const native = document.getSelection()
    if (!native || native.isCollapsed || !native.rangeCount) return
    const range = native.getRangeAt(0)
    if (!this.answer.contains(range.startContainer) || !this.answer.contains(range.endContainer)) return
    const units = (node, offset) => {
      const before = document.createRange()
      before.setStart(this.answer, 0)
      before.setEnd(node, offset)
      return before.toString().length
    }
    let start = units(range.startContainer, range.startOffset)
    let end = units(range.endContainer, range.endOffset)
    const { text } = this.now
    while (start < end && /\s/.test(text[start])) start++
    while (end > start && /\s/.test(text[end - 1])) end--
    if (start >= end) return
    this.span = [start, end]
    this.words = null
    this.showGiven()
  }

  wordsOfAnswer() {
    const places = (pattern) => [...this.now.text.matchAll(pattern)].map((m) => [m.index, m.index + m[0].length])
    const words = places(WORD)
    return words.length ? words : places(/\S+/gu)
  }

  selectWord(forward, extend) {
    const words = this.wordsOfAnswer()
    if (!words.length) return
    const last = words.length - 1
    const step = (getComputedStyle(this.answer).direction === "rtl" ? !forward : forward) ? 1 : -1
    const inside = (place) => Math.max(0, Math.min(last, place))
    if (!this.words && this.span) {
      const [start, end] = this.span
      const first = words.findIndex(([, b]) => b > start)
      const final = words.findLastIndex(([a]) => a < end)
      if (first >= 0 && final >= first) this.words = [first, final]
    }
    if (!this.words) this.words = step > 0 ? [0, 0] : [last, last]
    else if (extend) this.words = [this.words[0], inside(this.words[1] + step)]
    else this.words = Array(2).fill(inside(this.words[1] + step))
    const [a, b] = [Math.min(...this.words), Math.max(...this.words)]
    document.getSelection()?.removeAllRanges()
    this.span = [words[a][0], words[b][1]]
    this.show()
    this.answer.querySelector(".vk-coder-chosen")?.scrollIntoView({ block: "nearest" })
    this.say(this.data.texts.selected, { words: this.now.text.slice(...this.span) })
  }

  // Keys

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const target = event.target
    if (target.matches?.(FIELDS) || target.isContentEditable) return
    const mine = this.root.contains(target)
    if (!mine && target !== document.body && target !== document.documentElement) return
    if (!mine && (this.away || document.querySelector('[role="dialog"]'))) return
    if ((event.key === "Enter" || event.key === " ") && target.matches?.(BUTTONS)) return
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]
    if (!this.pressed(event, digit ?? event.key.toLowerCase())) return
    event.preventDefault()
    event.stopPropagation()
  }

  pressed(event, key) {
    const arrow = key === "arrowright" || key === "arrowleft"
    if (arrow && (event.shiftKey || this.span)) this.selectWord(key === "arrowright", event.shiftKey)
    else if (arrow || key === "enter" || key === "backspace")
      this.move(key === "arrowright" || (key === "enter" && !event.shiftKey) ? 1 : -1)
    else if (key === "arrowdown" || key === "arrowup") return this.scroll(key === "arrowdown" ? 60 : -60)
    else if (key === "escape") return this.escape()
    else if (event.repeat) return false // a key held down marks once
    else if (key === "n") this.nextOpen()
    else if (key === "u") this.undo()
    else if (key === "0") this.none()
    else {
      const number = this.data.keys.indexOf(key)
      const theme = number < 0 ? undefined : this.data.themes[number]
      if (!theme) return false
      this.toggle(theme.key)
    }
    return true
  }

  // An answer longer than its box scrolls in it; else the page does.
  scroll(by) {
    const before = this.answer.scrollTop
    this.answer.scrollBy(0, by)
    return this.answer.scrollTop !== before
  }

  escape() {
    if (this.span) {
      this.release()
      this.show()
      this.say(this.data.texts.released)
    } else {
      if (this.root.contains(document.activeElement)) document.activeElement.blur()
      this.away = true
      this.say(this.data.texts.left)
    }
    return true
  }

  // What Python gets

  changed() {
    this.show()
    const now = performance.now()
    this.waiting ||= now
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.send(), now - this.waiting > LONGEST_WAIT ? 0 : PAUSE)
  }

  send() {
    if (!this.waiting) return
    clearTimeout(this.timer)
    this.waiting = 0
    this.sent += 1
    const { scope, coder } = this.data
    this.tell("coded", { scope, coder, count: this.sent, answers: this.written() })
  }
}

export default function ({ data, parentElement, setStateValue }) {
  let coder = mounted.get(parentElement)
  if (!coder) {
    const root = document.createElement("div")
    parentElement.append(root)
    coder = new Coder(root)
    mounted.set(parentElement, coder)
  }
  coder.update(data, setStateValue)
  return () => {
    coder.end()
    coder.root.remove()
    mounted.delete(parentElement)
  }
}
