"""Words of open answers: tokens, base forms, languages, stop words and names.

One small interface (:class:`~verkosto.instruments.words.lemmatiser.Lemmatiser`), two back ends.
"""
