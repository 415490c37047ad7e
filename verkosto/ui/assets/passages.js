// Passages of answers as their writers wrote them. What the answers say is set as text, never as HTML; where a part
// begins and ends was worked out in Python, so no places in the text are counted here.

const CLASSES = ["theme", "sure", "look", "outside", "removed"]

function part([text, kind]) {
  if (!CLASSES.includes(kind)) return document.createTextNode(text)
  const element = document.createElement(["removed", "outside"].includes(kind) ? "span" : "mark")
  element.className = kind
  element.textContent = text
  return element
}

function item({ parts, lang, note }) {
  const element = document.createElement("li")
  const said = document.createElement("p")
  said.dir = "auto"
  said.lang = lang
  said.append(...parts.map(part))
  element.append(said)
  if (note) {
    const small = document.createElement("p")
    small.className = "note"
    small.dir = "auto"
    small.textContent = note
    element.append(small)
  }
  return element
}

export default function ({ data, parentElement }) {
  const list = parentElement.querySelector("ul")
  if (!list) return
  list.className = data.quote ? "quote" : "plain"
  list.setAttribute("aria-label", data.label)
  list.replaceChildren(...data.items.map(item))
}
