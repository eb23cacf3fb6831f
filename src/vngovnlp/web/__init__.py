"""A local web page and API over ``extract``: paste or drop an article, see the evidence, download JSON, Excel or Word. Keeps nothing."""
