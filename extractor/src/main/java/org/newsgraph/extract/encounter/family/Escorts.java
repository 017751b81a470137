package org.newsgraph.extract.encounter.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extract.encounter.participant.Clause;
import org.newsgraph.extract.encounter.participant.Party;
import org.newsgraph.extract.encounter.telling.Passage;
import org.newsgraph.extract.encounter.telling.Telling;
import org.newsgraph.extract.encounter.telling.TellingRule;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.finding.EncounterKind;

/**
 * Rule {@code escort}: who brings somebody along in person, with the way on which they go: "showed
 * X round the yard", "was driven home by X".
 */
public final class Escorts implements TellingRule {

  private static final Lexicon VERBS = Lexicon.of(Escorts.class, "escort-verbs.txt");
  private static final Lexicon PATHS = Lexicon.of(Escorts.class, "path-words.txt");
  private static final Lexicon TRIPS = Lexicon.of(Escorts.class, "trips.txt");
  private static final Lexicon NO_DESTINATIONS = Lexicon.of(Escorts.class, "no-destinations.txt");

  private static final Set<String> ON = Set.of("on", "for");

  @Override
  public List<Telling> find(Passage passage) {
    return passage
        .verbs()
        .filter(verb -> VERBS.has(passage.clause().lemma(verb)))
        .filter(verb -> hasPath(passage.clause(), verb))
        .flatMap(verb -> at(passage, verb).stream())
        .toList();
  }

  private Optional<Telling> at(Passage passage, int verb) {
    Clause clause = passage.clause();
    List<Party> escorted = passage.parties(clause.undergoers(verb));
    List<Party> escorting = passage.parties(clause.doers(verb));
    if (!passage.hasPerson(escorted) || !passage.hasPerson(escorting) || embeds(clause, verb)) {
      return Optional.empty();
    }
    List<Party> all = Party.join(escorting, escorted);
    return Optional.of(passage.telling(verb, EncounterKind.JOURNEY, all, "escort", 0.75));
  }

  private boolean hasPath(Clause clause, int verb) {
    boolean particle = clause.particles(verb).stream().anyMatch(PATHS::has);
    boolean place =
        Stream.concat(
                clause.syntax().children(verb, "obl").stream(),
                clause.objects(verb).stream()
                    .flatMap(object -> clause.syntax().children(object, "nmod").stream()))
            .filter(noun -> clause.prepositions(noun).stream().anyMatch(PATHS::has))
            .anyMatch(noun -> clause.isNoun(noun) && !NO_DESTINATIONS.has(clause.lemma(noun)));
    boolean trip =
        Stream.concat(
                clause.behind(verb, ON).stream(),
                clause.objects(verb).stream().flatMap(object -> clause.behind(object, ON).stream()))
            .anyMatch(noun -> TRIPS.has(clause.lemma(noun)));
    return particle || place || trip;
  }

  /** "led X to believe", "saw X leave". */
  private static boolean embeds(Clause clause, int verb) {
    return clause.syntax().child(verb, "xcomp").isPresent()
        || clause.syntax().child(verb, "ccomp").isPresent();
  }
}
