package org.newsgraph.validate;

/** The graph keeps to all shapes. */
public record Accepted() implements Verdict {}
