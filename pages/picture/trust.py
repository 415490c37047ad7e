from verkosto.ui.frame import empty_page, page_head
from verkosto.ui.rated import rated_head
from verkosto.ui.session import current_analysis, current_texts
from verkosto.ui.trust_view import show_trust

analysis = current_analysis()
if analysis is None:
    page_head("trust-heading", None)
    empty_page("trust-empty")
else:
    rated_head("trust-heading", analysis)
    show_trust(analysis, current_texts())
