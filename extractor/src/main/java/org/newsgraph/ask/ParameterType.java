package org.newsgraph.ask;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a parameter's value may be, and the RDF term it becomes. */
public sealed interface ParameterType {

  /**
   * The value as an RDF term.
   *
   * @return nothing if the value is none of this type
   */
  Optional<Node> term(String value);

  /** What is expected, in words. */
  String expectation();

  /**
   * Reads the type as a question's header writes it: {@code one-of(a,b)}, {@code text}, {@code
   * date}, {@code number} or {@code iri}.
   *
   * @return nothing if it is none of these
   */
  static Optional<ParameterType> parse(String text) {
    if (text.startsWith("one-of(") && text.endsWith(")")) {
      String list = text.substring("one-of(".length(), text.length() - 1);
      return Optional.of(new OneOf(Pattern.compile("\\s*,\\s*").splitAsStream(list).toList()));
    }
    return switch (text) {
      case "text" -> Optional.of(new Text());
      case "date" -> Optional.of(new Date());
      case "number" -> Optional.of(new Number());
      case "iri" -> Optional.of(new Iri());
      default -> Optional.empty();
    };
  }

  /** One of a few words, as a plain string. */
  record OneOf(List<String> choices) implements ParameterType {

    /** Copies the list. */
    public OneOf {
      choices = List.copyOf(choices);
    }

    @Override
    public Optional<Node> term(String value) {
      return choices.contains(value)
          ? Optional.of(NodeFactory.createLiteralString(value))
          : Optional.empty();
    }

    @Override
    public String expectation() {
      return "one of " + String.join(", ", choices);
    }
  }

  /** Any text, as a plain string. */
  record Text() implements ParameterType {

    @Override
    public Optional<Node> term(String value) {
      return Optional.of(NodeFactory.createLiteralString(value));
    }

    @Override
    public String expectation() {
      return "any text";
    }
  }

  /** A day, month or year of ISO 8601, as a literal of the type that its precision asks for. */
  record Date() implements ParameterType {

    private static final List<XSDDatatype> BY_PRECISION =
        List.of(XSDDatatype.XSDdate, XSDDatatype.XSDgYearMonth, XSDDatatype.XSDgYear);

    @Override
    public Optional<Node> term(String value) {
      return BY_PRECISION.stream()
          .filter(type -> type.isValid(value))
          .findFirst()
          .map(type -> NodeFactory.createLiteralDT(value, type));
    }

    @Override
    public String expectation() {
      return "a date such as 2016-12-13, 2016-12 or 2016";
    }
  }

  /** A number, as an integer where it is one, else as a decimal or double. */
  record Number() implements ParameterType {

    private static final List<XSDDatatype> BY_GENERALITY =
        List.of(XSDDatatype.XSDinteger, XSDDatatype.XSDdecimal, XSDDatatype.XSDdouble);

    @Override
    public Optional<Node> term(String value) {
      return BY_GENERALITY.stream()
          .filter(type -> type.isValid(value))
          .findFirst()
          .map(type -> NodeFactory.createLiteralDT(value, type));
    }

    @Override
    public String expectation() {
      return "a number such as 10 or 0.5";
    }
  }

  /** An absolute IRI. */
  record Iri() implements ParameterType {

    private static final Pattern ABSOLUTE =
        Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\x00-\\x20]+");

    @Override
    public Optional<Node> term(String value) {
      return ABSOLUTE.matcher(value).matches()
          ? Optional.of(NodeFactory.createURI(value))
          : Optional.empty();
    }

    @Override
    public String expectation() {
      return "an absolute IRI such as http://example.org/someone";
    }
  }
}
