"""The stages as spaCy components, one file each. Every factory works alone in anyone's pipeline.

What they write: ``doc.spans`` groups with built-in span fields (``label_`` what it is, ``kb_id_`` its normal value, ``id_`` the rule or model
that found it); relations that are no containment as JSON-able ``SpanGroup.attrs``. Nothing else: no custom extensions.
"""
