package org.newsgraph.extract.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.finding.Status;

/**
 * Reads whether an event happened from the words around the verb or noun that tells it. It climbs
 * the tree from that word to the root and gathers what each word on the way says of the event: its
 * auxiliaries, negation, "if", governing verbs and nouns such as "hope", "refuse" or "report". A
 * fact that the article gives as somebody's account is actual and attributed, unless words of doubt
 * stand near.
 */
public final class StatusReader {

  private static final Lexicon DOUBTS = Lexicon.of(StatusReader.class, "doubts.txt");
  private static final Lexicon PARTIAL = Lexicon.of(StatusReader.class, "partial-sources.txt");
  private static final Lexicon CALLED_OFF = Lexicon.of(StatusReader.class, "called-off.txt");
  private static final Lexicon REBUFFS = Lexicon.of(StatusReader.class, "rebuffs.txt");

  private static final Pattern CONTRAST = Pattern.compile("\\b(but|however|only)\\b");

  private static final int BEFORE = 1;
  private static final int BEHIND = 3;

  private final WordCues wordCues = new WordCues();
  private final Governors governors = new Governors();
  private final Fiction fiction = new Fiction();

  /** How the article presents the event that the token of the sentence, a verb or noun, tells. */
  public StatusReading read(Reading reading, int sentence, int token) {
    Syntax syntax = reading.tree(sentence);
    List<Cue> cues = new ArrayList<>(wordCues.at(syntax, token));
    Optional<String> source = Optional.empty();
    int at = token;
    Link link = Link.of(syntax, at);
    while (link != Link.NONE && syntax.head(at).isPresent()) {
      int head = syntax.head(at).getAsInt();
      List<Cue> said = heard(cues, governors.at(syntax, head, at, link), syntax, head);
      cues.addAll(said);
      if (cues.contains(Cue.CLAIM)) {
        source =
            source.isEmpty() && said.contains(Cue.SAID) ? source(reading, sentence, head) : source;
      } else if (link != Link.COMPLEMENT && link != Link.COORDINATE) {
        cues.addAll(masked(wordCues.at(syntax, head), link, syntax, at));
      } else if (link == Link.COORDINATE && WordCues.sharesAuxiliary(syntax, at)) {
        cues.addAll(wordCues.at(syntax, head));
      } else if (link == Link.COMPLEMENT && wordCues.at(syntax, head).contains(Cue.NOT)) {
        cues.add(cues.contains(Cue.REFUSAL) ? Cue.NOT : Cue.WISH);
      }
      if (said.contains(Cue.SAID) && source.isEmpty()) {
        source = source(reading, sentence, head);
      }
      at = head;
      link = Link.of(syntax, at);
    }
    return conclude(reading, sentence, token, cues, source);
  }

  /** "declined to comment on a report that": who declines does not deny. */
  private static List<Cue> heard(List<Cue> cues, List<Cue> said, Syntax syntax, int head) {
    boolean account = cues.contains(Cue.CLAIM) || cues.contains(Cue.SAID);
    boolean denies =
        Governors.DENYING.contains(syntax.sentence().token(head).lemma().toLowerCase(Locale.ROOT));
    return account && said.contains(Cue.REFUSAL) && !denies ? List.of() : said;
  }

  /**
   * What a word above says of the event: behind "after" or "before" it may deny, but not this; "was
   * not reported" denies nothing.
   */
  private static List<Cue> masked(List<Cue> cues, Link link, Syntax syntax, int below) {
    boolean untold =
        syntax.relation(below).equals("nsubj:pass")
            && syntax.head(below).stream()
                .anyMatch(head -> Governors.isSaying(syntax.sentence().token(head).lemma()));
    return link == Link.TEMPORAL || untold
        ? cues.stream().filter(cue -> cue != Cue.NOT && cue != Cue.REFUSAL).toList()
        : cues;
  }

  private StatusReading conclude(
      Reading reading, int sentence, int token, List<Cue> cues, Optional<String> source) {
    Optional<String> from = source.or(() -> according(reading, sentence));
    boolean quoted =
        reading.quotations().holds(reading.sentences().get(sentence).token(token).span());
    Status status = Verdict.of(cues);
    boolean event = status == Status.ACTUAL && isNounAlone(reading, sentence, token);
    if ((event || status == Status.PLANNED) && isCalledOff(reading, sentence, token)) {
      status = Status.DENIED;
    }
    boolean open = status == Status.HYPOTHETICAL || status == Status.PLANNED;
    if (open && isRebuffed(reading, sentence, token)) {
      status = Status.DENIED;
    }
    if (status == Status.ACTUAL && isToCome(reading, sentence, token)) {
      status = Status.PLANNED;
    }
    boolean real = status == Status.ACTUAL || status == Status.PLANNED;
    if (real && fiction.tells(reading, sentence, token)) {
      status = Status.HYPOTHETICAL;
    }
    boolean account = from.isPresent() || cues.contains(Cue.SAID) || quoted;
    if (status == Status.ACTUAL && account && open(reading, sentence, from)) {
      status = Status.ALLEGED;
    }
    return new StatusReading(status, from);
  }

  /**
   * "The meeting, ..., will not take place": words behind a noun, whatever the parser makes of
   * them.
   */
  private boolean isCalledOff(Reading reading, int sentence, int token) {
    String behind =
        behind(reading, sentence, token)
            .takeWhile(word -> !word.equals("but") && !word.equals(";"))
            .collect(Collectors.joining(" "));
    return CALLED_OFF.entries().stream().anyMatch(behind::contains);
  }

  /** The words from the token on, in lower case. */
  private static Stream<String> behind(Reading reading, int sentence, int token) {
    List<Token> tokens = reading.sentences().get(sentence).tokens();
    return tokens.subList(token, tokens.size()).stream()
        .map(word -> word.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isNounAlone(Reading reading, int sentence, int token) {
    return reading.sentences().get(sentence).token(token).tag().startsWith("N")
        && !isObject(reading.tree(sentence), token);
  }

  /** "asked to see X but was turned away"; "who was to debate with X, pulled out". */
  private static boolean isRebuffed(Reading reading, int sentence, int token) {
    String behind = behind(reading, sentence, token).collect(Collectors.joining(" "));
    String contrast = CONTRAST.splitAsStream(behind).skip(1).collect(Collectors.joining(" "));
    return REBUFFS.entries().stream()
        .anyMatch(
            words ->
                REBUFFS.of(words).contains("alone")
                    ? behind.contains(words)
                    : contrast.contains(words));
  }

  private static boolean isObject(Syntax syntax, int token) {
    return syntax.is(token, "obj") || syntax.is(token, "obl");
  }

  /** Present tense or a noun, but a date behind the day of publication. */
  private static boolean isToCome(Reading reading, int sentence, int token) {
    Token word = reading.sentences().get(sentence).token(token);
    boolean attitude = word.tag().matches("VBZ|VBP") && Governors.isAttitude(word.lemma());
    if (attitude || word.tag().matches("VBD|VBN")) {
      return false;
    }
    return reading
        .article()
        .article()
        .published()
        .flatMap(
            published ->
                reading
                    .scenes()
                    .at(sentence, token)
                    .date()
                    .filter(date -> date.earliest().isAfter(published.day())))
        .isPresent();
  }

  private boolean open(Reading reading, int sentence, Optional<String> source) {
    boolean oneSided =
        source.stream()
            .flatMap(words -> List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream())
            .anyMatch(word -> PARTIAL.has(word) || PARTIAL.has(word.replaceFirst("s$", "")));
    int last = Math.min(reading.sentences().size() - 1, sentence + BEHIND);
    boolean doubted = false;
    for (int at = Math.max(0, sentence - BEFORE); at <= last && !doubted; at++) {
      String text = reading.sentences().get(at).text().toLowerCase(Locale.ROOT);
      doubted = DOUBTS.entries().stream().anyMatch(text::contains);
    }
    return oneSided || doubted;
  }

  private static Optional<String> source(Reading reading, int sentence, int verb) {
    Syntax syntax = reading.tree(sentence);
    return syntax.child(verb, "nsubj").map(subject -> name(reading, sentence, subject));
  }

  /** Whom the sentence cites with "according to" or "by the account of". */
  private static Optional<String> according(Reading reading, int sentence) {
    Syntax syntax = reading.tree(sentence);
    for (int token = 0; token + 2 < syntax.sentence().tokens().size(); token++) {
      if (syntax.sentence().token(token).text().equalsIgnoreCase("according")) {
        int cited =
            syntax.is(token, "case")
                ? syntax.head(token).orElse(token)
                : syntax.child(token, "obl").orElse(token);
        return Optional.of(name(reading, sentence, cited));
      }
    }
    return Optional.empty();
  }

  private static String name(Reading reading, int sentence, int token) {
    Optional<Reference> reference = reading.cast().at(sentence, token);
    return reference
        .filter(found -> found.entities().size() == 1)
        .map(found -> found.entities().get(0))
        .orElseGet(() -> reading.sentences().get(sentence).token(token).text());
  }

  /** How an event's word hangs on the word above it. */
  enum Link {
    /** The word above says nothing of the event. */
    NONE,
    /** The event is a part of what the word above says, with its auxiliaries. */
    PART,
    /** The event is what somebody says, thinks or denies. */
    COMPLEMENT,
    /** The event stands beside another. */
    COORDINATE,
    /** The event stands before, behind or at the time of another. */
    TEMPORAL;

    private static final Set<String> TIME =
        Set.of("after", "before", "when", "while", "since", "following", "during", "as", "until");

    static Link of(Syntax syntax, int token) {
      if (Presuppositions.hold(syntax, token)) {
        return NONE;
      }
      String relation = syntax.relation(token);
      return switch (relation) {
        case "ccomp", "csubj", "csubj:pass" -> COMPLEMENT;
        case "conj" -> purpose(syntax, token) ? PART : COORDINATE;
        case "parataxis" -> parenthesis(syntax, token) ? COMPLEMENT : NONE;
        case "xcomp", "obj", "iobj", "nsubj:pass", "nsubj", "compound" -> PART;
        case "amod" -> gerund(syntax, token) ? PART : NONE;
        case "acl:relcl" -> content(syntax, token) ? PART : NONE;
        case "acl" -> infinitive(syntax, token) ? PART : NONE;
        case "advcl", "obl", "nmod" -> adverbial(syntax, token);
        case "dep" -> infinitive(syntax, token) || having(syntax, token) ? PART : NONE;
        default -> NONE;
      };
    }

    private static Link adverbial(Syntax syntax, int token) {
      boolean time =
          syntax.children(token).stream()
              .filter(
                  child ->
                      syntax.is(child, "mark")
                          || syntax.is(child, "case")
                          || syntax.is(child, "advmod"))
              .map(child -> syntax.sentence().token(child).text().toLowerCase(Locale.ROOT))
              .anyMatch(TIME::contains);
      boolean past = syntax.sentence().token(token).tag().equals("VBD");
      return past ? NONE : time ? TEMPORAL : PART;
    }

    /**
     * "gossip that X met Y": a clause that says what the noun is, which parsers take for relative.
     */
    private static boolean content(Syntax syntax, int token) {
      boolean that =
          token > 0
              && syntax.children(token).stream()
                  .anyMatch(
                      child -> syntax.sentence().token(child).text().equalsIgnoreCase("that"));
      boolean own =
          syntax.children(token, "nsubj").stream()
              .anyMatch(child -> !syntax.sentence().token(child).tag().startsWith("W"));
      return that
          && own
          && syntax.head(token).stream()
              .anyMatch(head -> Governors.isAccount(syntax.sentence().token(head).lemma()));
    }

    /** "without meeting X", which parsers take for an attribute of X. */
    private static boolean gerund(Syntax syntax, int token) {
      return syntax.sentence().token(token).tag().equals("VBG");
    }

    /** "denied ever having met". */
    private static boolean having(Syntax syntax, int token) {
      return syntax.children(token, "aux").stream()
          .anyMatch(aux -> syntax.sentence().token(aux).text().equalsIgnoreCase("having"));
    }

    /** "planned to attend and to talk", which parsers hang beside "planned". */
    private static boolean purpose(Syntax syntax, int token) {
      return infinitive(syntax, token)
          && syntax.head(token).stream()
              .anyMatch(
                  head -> !infinitive(syntax, head) && syntax.child(head, "xcomp").isPresent());
    }

    /** "in 2015, investigators allege, he met X". */
    private static boolean parenthesis(Syntax syntax, int token) {
      int head = syntax.head(token).orElse(token);
      return head < token
          && syntax.child(head, "ccomp").isEmpty()
          && syntax.child(head, "obj").isEmpty()
          && head + 1 < syntax.sentence().tokens().size()
          && syntax.sentence().token(head + 1).text().equals(",");
    }

    private static boolean infinitive(Syntax syntax, int token) {
      return syntax.children(token, "mark").stream()
          .anyMatch(mark -> syntax.sentence().token(mark).text().equalsIgnoreCase("to"));
    }
  }
}
