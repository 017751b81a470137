package org.newsgraph.extract.indirect.clause;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.statement.attribution.Narration;

/**
 * A sentence, with where its clauses and noun phrases begin and end. This is told by the classes of
 * words first: parsers often hang a clause without "that" in a wrong place, and their tree is asked
 * only where the words leave it open.
 */
public final class Clauses {

  private static final Pattern NOMINAL = Pattern.compile("NN.*|PRP|EX|DT|CD|VBG");
  private static final Pattern PHRASE =
      Pattern.compile("DT|PDT|PRP.*|NN.*|JJ.*|CD|POS|HYPH|EX|RB|VBG|VBN|IN|TO|\\$|-LRB-|-RRB-");
  private static final Pattern NOUN_PHRASE =
      Pattern.compile("DT|PDT|PRP\\$|NN.*|JJ.*|CD|POS|HYPH|VBG|VBN");
  private static final Pattern BEFORE_NOUN =
      Pattern.compile("DT|PDT|PRP\\$|NN.*|JJ.*|CD|POS|HYPH|VBN|-");
  private static final Pattern VERB_GROUP = Pattern.compile("MD|RB|VB.?");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> BREAKS = Set.of(",", "--", "—");
  private static final Set<String> DASHES = Set.of("-", "–");
  private static final Pattern RESTART = Pattern.compile("DT|PRP|PRP\\$|EX");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "that",
          "which",
          "who",
          "whom",
          "whose",
          "what",
          "if",
          "whether",
          "when",
          "where",
          "why",
          "how",
          "because",
          "while",
          "although",
          "though",
          "as");

  private final Sentence sentence;
  private final Syntax syntax;
  private final Narration narration;

  public Clauses(Sentence sentence, Syntax syntax, Narration narration) {
    this.sentence = sentence;
    this.syntax = syntax;
    this.narration = narration;
  }

  public Sentence sentence() {
    return sentence;
  }

  public Syntax syntax() {
    return syntax;
  }

  public int size() {
    return sentence.tokens().size();
  }

  public Token token(int index) {
    return sentence.token(index);
  }

  /** The tag of the token; empty behind the end and before the start. */
  public String tag(int index) {
    return index >= 0 && index < size() ? token(index).tag() : "";
  }

  /** The token in lower case; empty behind the end and before the start. */
  public String word(int index) {
    return index >= 0 && index < size() ? token(index).text().toLowerCase(Locale.ROOT) : "";
  }

  /** The token's dictionary form in lower case; empty behind the end and before the start. */
  public String lemma(int index) {
    return index >= 0 && index < size() ? token(index).lemma().toLowerCase(Locale.ROOT) : "";
  }

  /** Whether the token is one of the narrator's; none is behind the end and before the start. */
  public boolean narrates(int index) {
    return index >= 0 && index < size() && narration.narrates(sentence.index(), index);
  }

  public boolean isFinite(int index) {
    return FINITE.contains(tag(index)) || tag(index).equals("VBN") && isPast(index);
  }

  /** A past tense that the tagger took for a participle: it has a subject and no auxiliary. */
  private boolean isPast(int participle) {
    return syntax.children(participle).stream().anyMatch(c -> syntax.relation(c).equals("nsubj"))
        && syntax.children(participle).stream().noneMatch(c -> syntax.is(c, "aux"));
  }

  public boolean isNominal(int index) {
    return NOMINAL.matcher(tag(index)).matches();
  }

  /**
   * Whether the token is one of the narrator's commas or dashes; a hyphen within a name is none.
   */
  public boolean isBreak(int index) {
    return narrates(index)
        && (BREAKS.contains(word(index)) || DASHES.contains(word(index)) && standsApart(index));
  }

  private boolean standsApart(int index) {
    return index > 0 && token(index).span().start() > token(index - 1).span().end();
  }

  /** Whether a clause without a conjunction begins at the token: a noun phrase, then its verb. */
  public boolean beginsClause(int from) {
    int at = from;
    while (at < size() && PHRASE.matcher(tag(at)).matches() && !isSubordinator(at)) {
      at++;
    }
    boolean subject = IntStream.range(from, at).anyMatch(this::isNominal);
    return subject && isFinite(at) && !tag(from).matches("IN|TO|RB|VB.");
  }

  private boolean isSubordinator(int index) {
    return SUBORDINATORS.contains(word(index)) && !tag(index).equals("DT");
  }

  /** Where the noun phrase that begins at the token ends; at the token where there is none. */
  public int phraseEnd(int from) {
    if (tag(from).equals("PRP")) {
      return from + 1;
    }
    int at = from;
    while (NOUN_PHRASE.matcher(tag(at)).matches()
        && !(at > from && isNominal(at - 1) && RESTART.matcher(tag(at)).matches())) {
      at++;
    }
    return at > from && tag(at - 1).matches("NN.*|CD|JJ.*") ? at : from;
  }

  /** Whether the stretch holds a finite verb. */
  public boolean isClause(int from, int to) {
    return IntStream.range(from, to).anyMatch(this::isFinite);
  }

  /** The first finite verb from the token on, before the next break; -1 where there is none. */
  public int finiteVerb(int from) {
    return IntStream.range(from, size())
        .takeWhile(token -> !isBreak(token))
        .filter(this::isFinite)
        .findFirst()
        .orElse(-1);
  }

  /** How many of the stretch's words are the narrator's. */
  public long narrated(Stretch stretch) {
    return narration.narratedWords(sentence.index(), stretch.start(), stretch.end()).count();
  }

  public String text(Stretch stretch) {
    return narration.text(sentence.index(), stretch.start(), stretch.end());
  }

  /** Whether the verb, or the noun or its verb, is negated: "did not say", "gave no assurance". */
  public boolean isNegated(int cue) {
    boolean own =
        syntax.children(cue).stream().anyMatch(child -> word(child).matches("not|n't|never|no"));
    boolean above =
        tag(cue).startsWith("NN")
            && syntax.head(cue).stream()
                .flatMap(head -> syntax.children(head).stream().mapToInt(Integer::intValue))
                .anyMatch(child -> word(child).matches("not|n't|never"));
    return own || above;
  }

  /** The index of the last break before the token; -1 where there is none. */
  public int breakBefore(int token) {
    return IntStream.iterate(token - 1, at -> at >= 0, at -> at - 1)
        .filter(this::isBreak)
        .findFirst()
        .orElse(-1);
  }

  /** The words before a verb that its auxiliaries, negation and adverbs do not belong to. */
  public Optional<Integer> nounBefore(int verb) {
    int at = verb - 1;
    while (at >= 0 && VERB_GROUP.matcher(tag(at)).matches()) {
      at--;
    }
    return at >= 0 && tag(at).matches("NN.*|PRP") ? Optional.of(at) : Optional.empty();
  }

  /** The noun whose relative clause the verb heads. */
  public Optional<Integer> antecedent(int verb) {
    return syntax.is(verb, "acl")
        ? syntax.head(verb).stream().boxed().findFirst()
        : Optional.empty();
  }

  /** The index of the first token of the noun phrase that the noun ends. */
  public int phraseStart(int noun) {
    int start = noun;
    while (start > 0
        && BEFORE_NOUN.matcher(tag(start - 1)).matches()
        && !(tag(start).matches("DT|PRP\\$"))) {
      start--;
    }
    return start;
  }
}
