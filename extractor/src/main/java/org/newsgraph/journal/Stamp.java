package org.newsgraph.journal;

/**
 * What findings were made from: equal stamps mean equal findings.
 *
 * @param fingerprint the SHA-256 of the input's characters, in hexadecimal
 * @param version names the program and models that read them
 */
public record Stamp(String fingerprint, String version) {}
