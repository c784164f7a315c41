package dev.fanfare.campaign;

/// Which rendering of which page: releases hold one document for each.
///
/// @param page the page's key in the campaign, such as `home`
/// @param variant the variant's name, or `ORIGINAL`
public record PageKey(String page, String locale, String variant) {
    public static final String ORIGINAL = "";
}
