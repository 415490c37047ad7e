from verkosto.ui.frame import page_head
from verkosto.ui.glossary import show_glossary
from verkosto.ui.session import current_analysis, current_texts

texts = current_texts()
page_head("glossary-heading", current_analysis())
show_glossary(texts)
