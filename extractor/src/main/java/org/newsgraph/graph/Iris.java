package org.newsgraph.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.journal.StoreFolder;
import org.newsgraph.text.ContentHash;
import org.newsgraph.text.Span;

/**
 * Mints the IRIs of a store from content, below the store's base.
 *
 * @param base an absolute IRI that ends with a slash
 */
public record Iris(String base) {

  /** The base of a store that was given no other. */
  public static final String DEFAULT_BASE = StoreFolder.DEFAULT_BASE;

  private static final String ENTITIES = "entities";
  private static final String IDENTITIES = "identities";
  private static final Set<String> SHARED = Set.of(ENTITIES, IDENTITIES);
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._";

  /** Checks that the base ends with a slash. */
  public Iris {
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("A base IRI must end with /, but got " + base);
    }
  }

  /** The article of the given key. */
  public String article(String key) {
    return base + "article/" + path(key);
  }

  /** The graph of all that the article of the given key says. */
  public String graph(String key) {
    String path = path(key);
    return base + "graph/" + (SHARED.contains(path) ? "~" : "") + path;
  }

  /** The graph of all entities across articles. */
  public String entitiesGraph() {
    return base + "graph/" + ENTITIES;
  }

  /** The graph of all decisions on which entities are one. */
  public String identitiesGraph() {
    return base + "graph/" + IDENTITIES;
  }

  /** An entity across articles, by its path. */
  Node entity(String path) {
    return NodeFactory.createURI(base + path(path));
  }

  /** An entity as an article knows it. */
  Node appearance(String key, String entity) {
    return NodeFactory.createURI(article(key) + "#" + path(entity));
  }

  /** A stretch of an article's text, in code points, as RFC 5147 names it. */
  Node stretch(String key, Span codePoints) {
    return NodeFactory.createURI(
        "%s#char=%d,%d".formatted(article(key), codePoints.start(), codePoints.end()));
  }

  /**
   * What an article tells of, named by a few words and the hash of all that tells it from others.
   */
  Node situation(String slug, List<String> content) {
    return NodeFactory.createURI(base + "event/" + path(slug) + "_" + ContentHash.of(content));
  }

  /** An article's report of what bears the given content. */
  Node report(String key, List<String> content) {
    return NodeFactory.createURI(article(key) + "#report_" + ContentHash.of(content));
  }

  /** The decision that made an entity across articles. */
  Node decision(String path) {
    return NodeFactory.createURI(base + "decision/" + path(path));
  }

  /**
   * Any text as the path of an IRI; two texts never give the same. What is no letter, digit,
   * hyphen, dot, underscore or slash is percent-encoded. Web servers refuse paths with an encoded
   * percent sign, backslash or control character and with empty or dot segments, so these are
   * written with a tilde, which is never left as it is.
   */
  static String path(String text) {
    return Arrays.stream(text.split("/", -1)).map(Iris::segment).collect(Collectors.joining("/"));
  }

  private static String segment(String text) {
    if (text.isEmpty() || text.equals(".") || text.equals("..")) {
      return "~" + text;
    }
    return text.codePoints().mapToObj(Iris::encoded).collect(Collectors.joining());
  }

  private static String encoded(int character) {
    if (UNRESERVED.indexOf(character) >= 0) {
      return Character.toString(character);
    }
    if (character == '%' || character == '\\' || Character.isISOControl(character)) {
      return "~%02X".formatted(character);
    }
    if (Character.getType(character) == Character.SURROGATE) {
      return "~u%04X".formatted(character);
    }
    byte[] bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
    return "%" + HexFormat.ofDelimiter("%").withUpperCase().formatHex(bytes);
  }
}
