package org.newsgraph.evaluate.corpus;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.newsgraph.finding.Status;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;
import org.newsgraph.text.Span;

/**
 * A document of MEANTIME in CAT's XML form: its text, put together from its tokens, and its event
 * mentions with their status.
 *
 * @param text the document: the first sentence is its title, the second its date, the rest its text
 * @param events the event mentions of the text that are verbs or nouns and have a status
 */
record MeantimeDocument(CorpusText text, List<Event> events) {

  private static final Set<String> CLOSING =
      Set.of(
          ".", ",", ";", ":", "?", "!", ")", "]", "%", "'", "\u2019", "'s", "\u2019s", "n't",
          "\u201d");
  private static final Set<String> OPENING =
      Set.of("(", "[", "$", "#", "\u00a3", "\u20ac", "\u201c");

  /**
   * An event mention.
   *
   * @param at where it stands in the article's text
   * @param status how the annotation presents it
   */
  record Event(Span at, Status status) {}

  private record Word(int sentence, String text) {}

  private record Mention(Optional<Status> status, List<String> tokens) {}

  /** Copies the list. */
  MeantimeDocument {
    events = List.copyOf(events);
  }

  /** The document of the file's text. */
  static MeantimeDocument of(String name, String xml) {
    try {
      return new Reader().read(name, xml);
    } catch (XMLStreamException e) {
      throw new CodedException(
          ProblemCode.EVALUATE_GOLD, "%s is no document in CAT's XML form.".formatted(name), e);
    }
  }

  /**
   * The status that the annotation amounts to. Its values are those of the NewsReader guidelines
   * for annotation at document level (Tonelli, Sprugnoli, Speranza and Minard 2014, NWR-2014-2-2):
   * what has negative polarity is denied; what is possible or probable, or stands in a conditional,
   * is hypothetical; what is certain is planned where it lies in the future, else actual. Generic
   * events, and those whose time, certainty or polarity the annotators left open, have none.
   *
   * <p>MEANTIME annotates how certain the source is, and knows no claims that the article leaves
   * open; so what newsgraph reads as alleged is held against it as actual.
   */
  static Optional<Status> status(Map<String, String> values) {
    String special = values.getOrDefault("special_cases", "");
    String certainty = values.getOrDefault("certainty", "");
    if (special.equals("GEN")) {
      return Optional.empty();
    }
    if (values.getOrDefault("polarity", "").equals("NEG")) {
      return Optional.of(Status.DENIED);
    }
    if (special.startsWith("COND")
        || certainty.equals("POSSIBLE")
        || certainty.equals("PROBABLE")) {
      return Optional.of(Status.HYPOTHETICAL);
    }
    if (!certainty.equals("CERTAIN") || !values.getOrDefault("polarity", "").equals("POS")) {
      return Optional.empty();
    }
    return switch (values.getOrDefault("time", "")) {
      case "FUTURE" -> Optional.of(Status.PLANNED);
      case "NON_FUTURE" -> Optional.of(Status.ACTUAL);
      default -> Optional.empty();
    };
  }

  /** Reads a file once. */
  private static final class Reader {

    private final Map<String, Word> words = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private String published = "";

    MeantimeDocument read(String name, String xml) throws XMLStreamException {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      XMLStreamReader in = factory.createXMLStreamReader(new StringReader(xml));
      while (in.hasNext()) {
        if (in.next() == XMLStreamConstants.START_ELEMENT) {
          element(in);
        }
      }
      return document(name);
    }

    private void element(XMLStreamReader in) throws XMLStreamException {
      Map<String, String> values = values(in);
      switch (in.getLocalName()) {
        case "token" -> {
          int sentence = Integer.parseInt(values.getOrDefault("sentence", "0"));
          words.put(
              values.getOrDefault("t_id", ""), new Word(sentence, marked(in.getElementText())));
        }
        case "EVENT_MENTION" -> mentions.add(new Mention(wanted(values), tokens(in)));
        case "TIMEX3" -> {
          if (values.getOrDefault("functionInDocument", "").equals("CREATION_TIME")) {
            published = values.getOrDefault("value", "");
          }
        }
        default -> {
          // Entities, signals and relations are not asked for.
        }
      }
    }

    /** Quotation marks as they are printed. */
    private static String marked(String token) {
      return token.equals("``") ? "\u201c" : token.equals("''") ? "\u201d" : token;
    }

    private static Optional<Status> wanted(Map<String, String> values) {
      boolean word = Set.of("VERB", "NOUN").contains(values.getOrDefault("pos", ""));
      return word ? status(values) : Optional.empty();
    }

    private static Map<String, String> values(XMLStreamReader in) {
      Map<String, String> values = new LinkedHashMap<>();
      for (int i = 0; i < in.getAttributeCount(); i++) {
        values.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
      }
      return values;
    }

    /** The ids of the tokens of the mention that begins. */
    private static List<String> tokens(XMLStreamReader in) throws XMLStreamException {
      List<String> ids = new ArrayList<>();
      int event = in.next();
      while (event != XMLStreamConstants.END_ELEMENT
          || !in.getLocalName().equals("EVENT_MENTION")) {
        if (event == XMLStreamConstants.START_ELEMENT) {
          ids.add(values(in).getOrDefault("t_id", ""));
        }
        event = in.next();
      }
      return ids;
    }

    private MeantimeDocument document(String name) {
      StringBuilder title = new StringBuilder();
      StringBuilder body = new StringBuilder();
      Map<String, Span> spans = new LinkedHashMap<>();
      words.forEach(
          (id, word) -> {
            if (word.sentence() == 0) {
              append(title, word.text());
            } else if (word.sentence() > 1) {
              spans.put(id, append(body, word.text()));
            }
          });
      CorpusText text = CorpusText.of(name, title.toString(), published, body.toString());
      return new MeantimeDocument(
          text,
          mentions.stream().flatMap(mention -> event(text, spans, mention).stream()).toList());
    }

    private static Optional<Event> event(
        CorpusText text, Map<String, Span> spans, Mention mention) {
      List<Span> at = mention.tokens().stream().flatMap(id -> find(spans, id).stream()).toList();
      return at.isEmpty()
          ? Optional.empty()
          : mention
              .status()
              .map(
                  status ->
                      new Event(text.span(at.get(0).start(), at.get(at.size() - 1).end()), status));
    }

    private static Optional<Span> find(Map<String, Span> spans, String id) {
      return Optional.ofNullable(spans.get(id));
    }

    /** Appends the token, with a space where English has one, and tells where it stands. */
    private static Span append(StringBuilder text, String token) {
      boolean begins = text.isEmpty() || CLOSING.contains(token);
      boolean opened = !text.isEmpty() && OPENING.contains(text.substring(text.length() - 1));
      text.append(begins || opened ? "" : " ").append(token);
      return new Span(text.length() - token.length(), text.length());
    }
  }
}
