from verkosto.ui.frame import empty_page, page_head
from verkosto.ui.rated import rated_head
from verkosto.ui.session import current_analysis, current_texts
from verkosto.ui.six_d import show_six_d

analysis = current_analysis()
if analysis is None:
    page_head("six_d-heading", None)
    empty_page("six_d-empty")
else:
    rated_head("six_d-heading", analysis)
    show_six_d(analysis, current_texts())
