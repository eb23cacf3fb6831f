"""Officials: whose the titles of an article are, which bodies they belong to, and which mentions mean one person."""

from vngovnlp.resolve.officials.link import link_officials as link_officials
