// Gives the page its language, and Streamlit's own English words a translation. Everything arrives as
// `data`; the texts are ours, never a survey's, and are set as text, never as HTML.

// Only Streamlit's own furniture is read: a name in a survey is left as it is, even if it is "Search".
const FURNITURE = [
  "stFileUploader",
  "stElementToolbar",
  "stTooltipContent",
  "stDataFrameColumnMenu",
  "stSelectboxVirtualDropdown",
  "stStatusWidget",
  "stSidebarHeader",
  "stSidebarCollapseButton",
  "stExpandSidebarButton",
  "stDialog",
  "stException",
  "InputInstructions",
]
  .map((name) => `[data-testid="${name}"]`)
  .join(", ")
const ATTRIBUTES = ["aria-label", "title", "placeholder"]

// Outlives this module, which is loaded anew whenever the component is.
const originals = (window.verkostoOriginals ??= new WeakMap())

function translated(text, data) {
  const trimmed = text.trim()
  if (Object.hasOwn(data.words, trimmed)) return text.replace(trimmed, () => data.words[trimmed])
  for (const [pattern, replacement] of data.patterns) {
    const match = new RegExp(pattern).exec(trimmed)
    if (match) return replacement.replace(/\$(\d)/g, (_, n) => match[Number(n)] ?? "")
  }
  return text
}

// What stood here before we wrote over it: needed when the language changes and React leaves the node alone.
function original(node, slot, now) {
  const known = originals.get(node)?.[slot]
  return known && known.ours === now ? known.theirs : now
}

function write(node, slot, now, data, set) {
  const theirs = original(node, slot, now)
  const ours = translated(theirs, data)
  originals.set(node, { ...originals.get(node), [slot]: { theirs, ours } })
  if (ours !== now) set(ours)
}

function mendText(node, data) {
  if (node.data.trim()) write(node, "text", node.data, data, (text) => (node.data = text))
}

function mendElement(element, data) {
  for (const name of ATTRIBUTES) {
    const now = element.getAttribute(name)
    if (now) write(element, name, now, data, (text) => element.setAttribute(name, text))
  }
}

function mendWithin(root, data) {
  mendElement(root, data)
  for (const element of root.querySelectorAll("*")) mendElement(element, data)
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) mendText(walker.currentNode, data)
}

function mend(node, data) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement
  if (!element) return
  const furniture = element.closest(FURNITURE)
  if (furniture) mendWithin(node === element ? element : furniture, data)
  else for (const part of element.querySelectorAll(FURNITURE)) mendWithin(part, data)
}

// On a telephone Streamlit leaves the menu lying over the page that was chosen in it.
const NARROW = 768
function foldMenu(event) {
  const chosen = event.target.closest?.('[data-testid="stSidebarNavLink"]')
  if (!chosen || window.innerWidth >= NARROW) return
  const fold = () => document.querySelector('[data-testid="stSidebarCollapseButton"] button')?.click()
  setTimeout(fold, 100)
}

// A click on a link ends writing in a field and leaves the page in one stroke, and where both come at once the
// page that is left wins: the field is let go of as soon as the finger is down.
function endWriting(event) {
  if (event.target.closest?.('a[data-testid="stSidebarNavLink"], a[data-testid="stPageLink-NavLink"]'))
    document.activeElement?.blur()
}

export default function ({ data }) {
  if (window.verkostoEnd) document.removeEventListener("pointerdown", window.verkostoEnd)
  window.verkostoEnd = endWriting
  document.addEventListener("pointerdown", endWriting)
  if (window.verkostoFold) document.removeEventListener("click", window.verkostoFold)
  window.verkostoFold = foldMenu
  document.addEventListener("click", foldMenu)
  window.verkostoWords?.disconnect()
  document.documentElement.lang = data.language
  if (data.cookie) document.cookie = `${data.cookie}; path=/; max-age=31536000; samesite=strict`

  const observer = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === "childList") change.addedNodes.forEach((node) => mend(node, data))
      else mend(change.target, data)
    }
    if (document.documentElement.lang !== data.language) document.documentElement.lang = data.language
  })
  window.verkostoWords = observer
  mend(document.body, data)
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...ATTRIBUTES, "lang"],
  })
  return () => observer.disconnect()
}
