package org.newsgraph.extract.role.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.extract.lexicon.Lexicon;

/**
 * Finds the noun phrases that describe people, by token patterns: trees are least reliable around
 * names with titles.
 */
public final class RolePhraseFinder {

  private static final Lexicon TITLES = Lexicon.of(RolePhraseFinder.class, "titles-in-names.txt");
  private static final Lexicon TIMES = Lexicon.of(RolePhraseFinder.class, "time-words.txt");

  private static final Set<String> HEAD_ADJECTIVES = Set.of("executive", "elect", "general", "old");

  private final RoleNouns nouns;
  private final PhraseModifiers modifiers;
  private final PhraseComplement complement;

  /** A finder with its word lists. */
  public RolePhraseFinder(RoleNouns nouns, Demonyms demonyms) {
    this.nouns = nouns;
    this.modifiers = new PhraseModifiers(nouns, demonyms);
    this.complement = new PhraseComplement(demonyms);
  }

  /** The descriptions in the sentence, left to right; none begins within another's noun. */
  public List<RolePhrase> in(NamedSentence sentence) {
    List<RolePhrase> phrases = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      int end = hyphenated(sentence, token);
      core(sentence, token, end).flatMap(core -> phrase(sentence, core)).ifPresent(phrases::add);
      token = end - 1;
    }
    return phrases;
  }

  /** The index behind the run of tokens that hyphens join, from the token on. */
  private static int hyphenated(NamedSentence sentence, int token) {
    int end = token + 1;
    while (sentence.tag(end).equals("HYPH")
        && sentence.has(end + 1)
        && touches(sentence, end)
        && touches(sentence, end + 1)) {
      end += 2;
    }
    return end;
  }

  private static boolean touches(NamedSentence sentence, int token) {
    return sentence.sentence().token(token - 1).span().end()
        == sentence.sentence().token(token).span().start();
  }

  private Optional<RoleCore> core(NamedSentence sentence, int start, int end) {
    int last = end - 1;
    if (sentence.lower(last).equals("lady") && sentence.lower(last - 1).equals("first")) {
      return Optional.of(new RoleCore(last - 1, end, "first-lady"));
    }
    if (end - start > 1) {
      StringBuilder joined = new StringBuilder();
      for (int token = start; token < end; token++) {
        joined.append(
            token == last ? nouns.lemma(sentence.sentence().token(last)) : sentence.lower(token));
      }
      String lemma = joined.toString();
      if (nouns.kind(lemma).isPresent()) {
        return admitted(sentence, new RoleCore(start, end, lemma));
      }
    }
    String lemma = nouns.lemma(sentence.sentence().token(last));
    return nouns.kind(lemma).isPresent() && isNoun(sentence, last)
        ? admitted(sentence, new RoleCore(start, end, lemma))
        : Optional.empty();
  }

  private static boolean isNoun(NamedSentence sentence, int token) {
    return sentence.tag(token).startsWith("NN")
        || isChief(sentence, token)
        || sentence.tag(token).equals("JJ")
            && HEAD_ADJECTIVES.contains(sentence.lower(token))
            && (sentence.lower(token - 1).equals("chief"));
  }

  /** "sales chief A", of which taggers make an adjective. */
  private static boolean isChief(NamedSentence sentence, int token) {
    return sentence.lower(token).equals("chief")
        && sentence.tag(token - 1).startsWith("NN")
        && sentence.person(token + 1).isPresent();
  }

  private Optional<RoleCore> admitted(NamedSentence sentence, RoleCore core) {
    int last = core.end() - 1;
    if (sentence.person(last).isPresent()) {
      boolean title =
          TITLES.has(core.lemma())
              && sentence.isCapital(last)
              && sentence.person(last).get().end() > core.end();
      return title ? Optional.of(core) : Optional.empty();
    }
    if (sentence.thing(last).isPresent() || modifiesNext(sentence, core.end())) {
      return Optional.empty();
    }
    return Optional.of(core);
  }

  /** Whether a common noun follows at once, so that this one only modifies it. */
  private boolean modifiesNext(NamedSentence sentence, int next) {
    String tag = sentence.tag(next);
    return (tag.equals("NN") || tag.equals("NNS"))
        && sentence.person(next).isEmpty()
        && !TIMES.has(sentence.lower(next));
  }

  private Optional<RolePhrase> phrase(NamedSentence sentence, RoleCore core) {
    LeftPart left = modifiers.read(sentence, core);
    RightPart right = complement.read(sentence, core);
    boolean elsewhere = left.of().isEmpty() || right.ofEntity().isPresent();
    String role = wording(sentence, left.roleStart(), core) + right.added();
    int head = sentence.syntax().headOf(core.start(), core.end());
    return Optional.of(
        new RolePhrase(
            sentence.sentence().index(),
            left.start(),
            right.end(),
            head,
            core.lemma(),
            nouns.kind(core.lemma()).orElse(NounClass.PERSON),
            left.determiner(),
            left.possessor(),
            role,
            elsewhere ? right.of() : left.of(),
            elsewhere ? right.ofEntity() : left.ofEntity(),
            left.former(),
            nouns.isPlural(sentence.sentence().token(core.end() - 1))));
  }

  /** The role in the singular: "presidents" gives "president". */
  private String wording(NamedSentence sentence, int start, RoleCore core) {
    String text = sentence.text(start, core.end());
    String noun = sentence.text(core.end() - 1);
    if (!nouns.isPlural(sentence.sentence().token(core.end() - 1))) {
      return text;
    }
    String last = core.lemma().substring(core.lemma().lastIndexOf('-') + 1);
    String singular = Character.isUpperCase(noun.charAt(0)) ? capital(last) : last;
    return text.substring(0, text.length() - noun.length()) + singular;
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /**
   * The noun of a description.
   *
   * @param start the index of its first token
   * @param end the index behind its last token
   * @param lemma its dictionary form
   */
  record RoleCore(int start, int end, String lemma) {}

  /** What stands in front of the noun. */
  record LeftPart(
      int start,
      int roleStart,
      Determiner determiner,
      OptionalInt possessor,
      String of,
      Optional<String> ofEntity,
      boolean former) {}

  /** What stands behind the noun. */
  record RightPart(int end, String added, String of, Optional<String> ofEntity) {}
}
