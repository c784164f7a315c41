package dev.fanfare.studio.bank;

import java.util.Optional;

/// A file as somebody sent it, with its text.
final class BankFile {
    private final byte[] bytes;
    private final FileText content;

    private BankFile(byte[] bytes, FileText content) {
        this.bytes = bytes;
        this.content = content;
    }

    /// @param chosen the encoding somebody chose; it is found out otherwise
    static BankFile of(byte[] bytes, Optional<Encoding> chosen) {
        if (Found.inBinary(bytes).isPresent()) {
            return new BankFile(bytes, FileText.none());
        }
        return new BankFile(
                bytes, chosen.map(encoding -> FileText.of(bytes, encoding)).orElseGet(() -> FileText.of(bytes)));
    }

    byte[] bytes() {
        return bytes;
    }

    /// Of a file that is no text: nothing.
    FileText content() {
        return content;
    }

    String text() {
        return content.text();
    }

    /// Its beginning, for a report.
    String firstLine() {
        return text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }
}
