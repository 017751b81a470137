package org.newsgraph.read;

/** The kinds of file that hold an article. */
public enum Format {
  /** Plain text, with or without a header. */
  TEXT,
  /** A web page. */
  HTML
}
