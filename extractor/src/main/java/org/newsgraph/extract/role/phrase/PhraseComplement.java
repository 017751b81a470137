package org.newsgraph.extract.role.phrase;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.role.phrase.RolePhraseFinder.RightPart;
import org.newsgraph.extract.role.phrase.RolePhraseFinder.RoleCore;

/** Reads what stands behind a role noun: "of the United Nations", "for finance", "to Chad". */
final class PhraseComplement {

  private static final Lexicon ROLE_WORDS =
      Lexicon.of(PhraseComplement.class, "role-modifiers.txt");
  private static final Lexicon COMPLEMENTS =
      Lexicon.of(PhraseComplement.class, "complement-nouns.txt");
  private static final Lexicon FIELDS = Lexicon.of(PhraseComplement.class, "fields.txt");
  private static final Lexicon TIMES = Lexicon.of(PhraseComplement.class, "time-words.txt");

  private static final Set<String> AT_ONCE = Set.of("at", "in", "with", "on");

  private final OwnerNouns ownerNouns = new OwnerNouns();
  private final Demonyms demonyms;

  PhraseComplement(Demonyms demonyms) {
    this.demonyms = demonyms;
  }

  RightPart read(NamedSentence sentence, RoleCore core) {
    String preposition = sentence.lower(core.end());
    RightPart none = new RightPart(core.end(), "", "", Optional.empty());
    if (!opens(preposition, core.lemma())) {
      return none;
    }
    int start = core.end() + 1;
    int end = end(sentence, start);
    if (end == start || AT_ONCE.contains(preposition) && thing(sentence, start, end).isEmpty()) {
      return none;
    }
    if (sentence.tag(end).equals("POS")) {
      return none;
    }
    return part(sentence, core, end);
  }

  private boolean opens(String preposition, String lemma) {
    return switch (preposition) {
      case "of", "for" -> true;
      case "to" -> COMPLEMENTS.of(lemma).contains("to");
      case "from" -> true;
      default -> AT_ONCE.contains(preposition);
    };
  }

  private RightPart part(NamedSentence sentence, RoleCore core, int end) {
    int start = core.end() + 1;
    String words = " " + sentence.text(core.end(), end);
    boolean abroad = sentence.lower(core.end()).equals("to");
    Optional<Reference> thing = thing(sentence, start, end);
    boolean origin =
        sentence.lower(core.end()).equals("from") && !COMPLEMENTS.of(core.lemma()).contains("from");
    if (origin) {
      return new RightPart(thing.isPresent() ? end : core.end(), "", "", Optional.empty());
    }
    if (abroad || isField(sentence, start, end)) {
      return new RightPart(end, words, "", Optional.empty());
    }
    if (thing.isPresent()) {
      return new RightPart(
          end, "", sentence.called(thing.get()), thing.map(name -> sentence.entity(name).id()));
    }
    if (ownerNouns.has(sentence.lemma(end - 1)) && !sentence.isCapital(end - 1)) {
      return new RightPart(end, "", sentence.text(bare(sentence, start), end), Optional.empty());
    }
    int name = firstCapital(sentence, start, end);
    boolean called = name > start && sentence.tag(name).equals("NNP");
    if (name < end && (called || !sentence.lower(core.end()).equals("for"))) {
      return new RightPart(end, "", sentence.text(name, end), Optional.empty());
    }
    boolean field = !sentence.tag(start).matches("DT|PRP\\$");
    return new RightPart(end, field ? words : "", "", Optional.empty());
  }

  private static int bare(NamedSentence sentence, int start) {
    return sentence.tag(start).matches("DT|PRP\\$") ? start + 1 : start;
  }

  /** "of State", "of Foreign Affairs": what the office is about, not what it is an office of. */
  private boolean isField(NamedSentence sentence, int start, int end) {
    return IntStream.range(start, end)
        .allMatch(
            token -> ROLE_WORDS.has(sentence.lower(token)) || FIELDS.has(sentence.lower(token)));
  }

  private static int firstCapital(NamedSentence sentence, int start, int end) {
    int token = start;
    while (token < end && !sentence.isCapital(token)) {
      token++;
    }
    return token;
  }

  private static Optional<Reference> thing(NamedSentence sentence, int start, int end) {
    for (int token = end - 1; token >= start; token--) {
      Optional<Reference> name = sentence.thing(token);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /**
   * The index behind the noun phrase, which may go on with one more "of", and ends with the first
   * name in it: what follows a name belongs to something else.
   */
  private int end(NamedSentence sentence, int start) {
    int token = start;
    if (sentence.tag(token).matches("DT|PRP\\$")) {
      token++;
    }
    int first = token;
    while (isWord(sentence, token)) {
      Optional<Reference> name = sentence.thing(token);
      if (name.isPresent() && !sentence.tag(name.get().end()).equals("POS")) {
        return name.get().end();
      }
      token = name.map(Reference::end).orElse(token + 1);
    }
    if (token == first) {
      return start;
    }
    return sentence.lower(token).equals("of") && sentence.person(token + 1).isEmpty()
        ? more(sentence, token)
        : token;
  }

  private int more(NamedSentence sentence, int of) {
    int end = end(sentence, of + 1);
    return end == of + 1 ? of : end;
  }

  private boolean isWord(NamedSentence sentence, int token) {
    String tag = sentence.tag(token);
    return sentence.person(token).isEmpty()
        && !TIMES.has(sentence.lower(token))
        && (tag.startsWith("NN")
            || tag.startsWith("JJ")
            || tag.equals("HYPH")
            || tag.equals("POS")
            || tag.equals("CD")
            || demonyms.has(sentence.text(token))
            || sentence.text(token).equals("&"));
  }
}
