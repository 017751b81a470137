package org.newsgraph.problem;

/**
 * The stable codes of everything that can be wrong with one input; docs/errors.md explains each.
 */
public enum ProblemCode {
  /** The file or folder does not exist. */
  READ_MISSING("NG-READ-001"),
  /** The file holds no characters. */
  READ_EMPTY("NG-READ-002"),
  /** The file is not text. */
  READ_BINARY("NG-READ-003"),
  /** The bytes are not what the charset allows. */
  READ_CHARSET("NG-READ-004"),
  /** The file is larger than an article can be. */
  READ_TOO_LARGE("NG-READ-005"),
  /** The operating system refused to hand out the file. */
  READ_REFUSED("NG-READ-006"),
  /** No reader knows the kind of file. */
  READ_UNKNOWN_FORMAT("NG-READ-007"),
  /** There is no sentence in the text. */
  CLEAN_NO_SENTENCES("NG-CLEAN-001"),
  /** The article is not in English. */
  CLEAN_LANGUAGE("NG-CLEAN-002"),
  /** The article gives no date of publication; a warning, the article is kept. */
  CLEAN_NO_DATE("NG-CLEAN-003"),
  /** A header line cannot be understood; a warning, the article is kept. */
  CLEAN_HEADER("NG-CLEAN-004"),
  /** A line is too long to be prose. */
  CLEAN_LONG_LINE("NG-CLEAN-005"),
  /** Cleaning failed on the article. */
  CLEAN_FAILED("NG-CLEAN-006"),
  /** Two inputs bear one canonical URL; a warning, the later article is kept. */
  CLEAN_SAME_URL("NG-CLEAN-007"),
  /** The models of the annotator are missing. */
  ANNOTATE_NO_MODELS("NG-ANNOTATE-002"),
  /** The annotator failed on the article. */
  ANNOTATE_FAILED("NG-ANNOTATE-001"),
  /** Extraction failed on the article. */
  EXTRACT_FAILED("NG-EXTRACT-001"),
  /** The article's graph breaks a shape. */
  VALIDATE_SHAPE("NG-VALIDATE-001"),
  /** Another process holds the store. */
  STORE_HELD("NG-STORE-001"),
  /** The store's folder is broken, or is no store. */
  STORE_BROKEN("NG-STORE-002"),
  /** There is no store at the place. */
  STORE_MISSING("NG-STORE-003"),
  /** The store cannot be written: disk full or no right to write. */
  STORE_WRITE("NG-STORE-004"),
  /** The base of a store's IRIs is malformed, or differs from that of its first build. */
  STORE_BASE("NG-STORE-005"),
  /** The store holds no such article. */
  STORE_NO_ARTICLE("NG-STORE-006"),
  /** The server does not answer, or refuses. */
  ENDPOINT_FAILED("NG-ENDPOINT-001"),
  /** The server asks for a name and password, or refuses those given. */
  ENDPOINT_DENIED("NG-ENDPOINT-002"),
  /** No question bears the name. */
  QUERY_UNKNOWN("NG-QUERY-001"),
  /** A question's parameter is unknown or malformed. */
  QUERY_PARAMETER("NG-QUERY-002"),
  /** The query text cannot be parsed. */
  QUERY_SYNTAX("NG-QUERY-003"),
  /** A dump cannot be written. */
  EXPORT_WRITE("NG-EXPORT-001"),
  /** The gold answers cannot be read. */
  EVALUATE_GOLD("NG-EVALUATE-001"),
  /** The port is in use. */
  SERVE_PORT("NG-SERVE-001");

  private final String id;

  ProblemCode(String id) {
    this.id = id;
  }

  /** The code as it is printed and documented, such as {@code NG-READ-001}. */
  public String id() {
    return id;
  }
}
