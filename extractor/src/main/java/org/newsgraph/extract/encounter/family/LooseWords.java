package org.newsgraph.extract.encounter.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.encounter.participant.Party;
import org.newsgraph.extract.encounter.telling.Passage;
import org.newsgraph.extract.encounter.telling.Telling;
import org.newsgraph.extract.encounter.telling.TellingRule;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.finding.EncounterKind;

/**
 * Rules {@code headline} and {@code fronted}: patterns of words where parsers err, the verb between
 * two names of a headline ("X Hosts Y"), and the participle in front of a sentence ("Flanked by X
 * and Y, Z cut the ribbon").
 */
public final class LooseWords implements TellingRule {

  private static final Lexicon VERBS = Lexicon.of(LooseWords.class, "verbs.txt");

  private static final Set<String> FRONTED =
      Set.of(
          "flanked",
          "accompanied",
          "joined",
          "escorted",
          "sworn",
          "greeted",
          "received",
          "welcomed",
          "hosted",
          "embraced",
          "watched",
          "introduced",
          "surrounded");
  private static final Set<String> CEREMONIES = Set.of("sworn");
  private static final int START = 2;

  @Override
  public List<Telling> find(Passage passage) {
    return passage.sentence().kind() == BlockKind.HEADLINE
        ? passage.tokens().boxed().flatMap(token -> headline(passage, token).stream()).toList()
        : Stream.iterate(0, at -> at < START && at < size(passage), at -> at + 1)
            .filter(at -> isFronted(passage, at))
            .flatMap(at -> fronted(passage, at).stream())
            .toList();
  }

  private static int size(Passage passage) {
    return passage.sentence().tokens().size();
  }

  private Optional<Telling> headline(Passage passage, int token) {
    String word = passage.clause().word(token);
    String lemma =
        VERBS.has(word.replaceFirst("s$", ""))
            ? word.replaceFirst("s$", "")
            : word.replaceFirst("es$", "");
    if (!word.endsWith("s") || !VERBS.has(lemma) || !VERBS.of(lemma).get(1).contains("obj")) {
      return Optional.empty();
    }
    int next =
        token + 1 < size(passage) && passage.clause().word(token + 1).equals("with")
            ? token + 2
            : token + 1;
    List<Party> parties = new ArrayList<>();
    person(passage, token - 1).ifPresent(parties::add);
    person(passage, next).ifPresent(parties::add);
    EncounterKind kind = EncounterKind.valueOf(VERBS.of(lemma).get(0));
    return passage.people(parties) > 1
        ? Optional.of(passage.telling(token, kind, parties, "headline", 0.9))
        : Optional.empty();
  }

  private static boolean isFronted(Passage passage, int token) {
    String word = passage.clause().word(token);
    return FRONTED.contains(word)
        && passage.syntax().child(token, "nsubj").isEmpty()
        && passage.syntax().child(token, "aux").isEmpty();
  }

  /** The people named before the verb of the main clause. */
  private static Optional<Telling> fronted(Passage passage, int participle) {
    List<Party> parties = new ArrayList<>();
    boolean by = false;
    for (int at = participle + 1; at < size(passage) && !isMainVerb(passage, at); at++) {
      by |= passage.clause().word(at).equals("by");
      int here = at;
      if (by && !isPossessive(passage, at)) {
        person(passage, here).filter(party -> !parties.contains(party)).ifPresent(parties::add);
      }
    }
    String word = passage.clause().word(participle);
    EncounterKind kind =
        CEREMONIES.contains(word) ? EncounterKind.CEREMONY : EncounterKind.JOINT_APPEARANCE;
    return passage.people(parties) > 1
        ? Optional.of(passage.telling(participle, kind, parties, "fronted", 0.85))
        : Optional.empty();
  }

  /** A finite verb that no "who" or "which" governs. */
  private static boolean isMainVerb(Passage passage, int token) {
    boolean finite = passage.clause().tag(token).matches("VBD|VBZ|VBP|MD");
    boolean relative = false;
    for (int at = token - 1; at >= 0 && !passage.clause().word(at).equals(","); at--) {
      relative |= passage.clause().tag(at).matches("WP|WDT|WP\\$|WRB");
    }
    return finite && !relative;
  }

  private static boolean isPossessive(Passage passage, int token) {
    return passage
            .reading()
            .cast()
            .at(passage.sentence().index(), token)
            .filter(reference -> reference.end() < size(passage))
            .filter(reference -> passage.clause().tag(reference.end()).equals("POS"))
            .isPresent()
        || passage.clause().tag(token).toUpperCase(Locale.ROOT).equals("PRP$");
  }

  private static Optional<Party> person(Passage passage, int token) {
    if (token < 0) {
      return Optional.empty();
    }
    Optional<Reference> reference = passage.reading().cast().at(passage.sentence().index(), token);
    return reference
        .filter(passage.reading().cast()::isPeople)
        .map(found -> new Party(passage.sentence().index(), found.head(), found.entities(), ""));
  }
}
