from verkosto.ui.frame import empty_page, page_head
from verkosto.ui.reflection import show_reflection
from verkosto.ui.session import current_analysis, current_texts

analysis = current_analysis()
if analysis is None:
    page_head("reflection-heading", None)
    empty_page("reflection-empty")
else:
    show_reflection(analysis, current_texts())
