package org.newsgraph.validate;

/**
 * A shape that a node breaks.
 *
 * @param node the node, in Turtle
 * @param path the property that is at fault, in Turtle; empty where the node itself is
 * @param value the value that is at fault, in Turtle; empty where one is missing
 * @param message what was expected
 */
public record Violation(String node, String path, String value, String message) {

  @Override
  public String toString() {
    return String.join(" ", node, path, value).strip().replaceAll(" +", " ") + ": " + message;
  }
}
