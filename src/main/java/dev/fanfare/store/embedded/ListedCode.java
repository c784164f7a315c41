package dev.fanfare.store.embedded;

/// One code of a list.
record ListedCode(String campaign, String list, String code) {}
