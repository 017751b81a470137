package org.newsgraph.validate;

/** What the shapes say of a graph. */
public sealed interface Verdict permits Accepted, Rejected {}
