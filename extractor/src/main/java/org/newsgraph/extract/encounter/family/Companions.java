package org.newsgraph.extract.encounter.family;

import java.util.ArrayList;
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
 * Rules {@code companion} and {@code attendance}: people who come to a scene as a third party,
 * "accompanied by X", "they were joined by Y", "Z attended the meeting".
 */
public final class Companions implements TellingRule {

  private static final Lexicon ATTENDING = Lexicon.of(Companions.class, "attending.txt");
  private static final Lexicon OCCASIONS = Lexicon.of(Companions.class, "occasions.txt");

  private static final EncounterKind KIND = EncounterKind.JOINT_APPEARANCE;
  private static final Set<String> ACCOMPANY =
      Set.of("accompany", "flank", "join", "rejoin", "escort");
  private static final Set<String> BESIDE =
      Set.of("alongside", "beside", "behind", "with", "among");

  @Override
  public List<Telling> find(Passage passage) {
    return passage
        .tokens()
        .boxed()
        .flatMap(
            token ->
                Stream.of(
                        companion(passage, token),
                        presence(passage, token),
                        attendance(passage, token),
                        officiating(passage, token))
                    .flatMap(found -> found))
        .toList();
  }

  private static Stream<Telling> companion(Passage passage, int verb) {
    Clause clause = passage.clause();
    if (!clause.isVerb(verb)
        || !ACCOMPANY.contains(clause.lemma(verb))
        || isOpinion(clause, verb)) {
      return Stream.empty();
    }
    List<Party> subject = passage.parties(clause.subjects(verb));
    List<Integer> others = new ArrayList<>(clause.agents(verb));
    if (!clause.isPassive(verb)) {
      others.addAll(clause.objects(verb));
    }
    List<Party> all = Party.join(subject, passage.parties(others));
    if (passage.people(all) > 1 && passage.hasPerson(subject)) {
      return Stream.of(passage.telling(told(clause, verb), KIND, all, "companion", 0.85));
    }
    boolean joins = passage.hasPerson(all) && isSeveral(passage, verb, subject);
    return joins ? Stream.of(passage.telling(verb, KIND, all, "attendance", 0.8)) : Stream.empty();
  }

  /** "X, accompanied by Y, will fly": what the subject of the participle does. */
  private static int told(Clause clause, int participle) {
    int noun = clause.syntax().head(participle).orElse(participle);
    boolean subject = clause.syntax().is(participle, "acl") && clause.syntax().is(noun, "nsubj");
    return subject ? clause.governor(noun) : participle;
  }

  /** "joined X in condemning the attack": no company in person. */
  private static boolean isOpinion(Clause clause, int verb) {
    return clause.syntax().children(verb, "advcl").stream()
        .filter(token -> clause.tag(token).equals("VBG"))
        .anyMatch(
            token ->
                clause.syntax().children(token, "mark").stream()
                    .anyMatch(mark -> clause.word(mark).equals("in")));
  }

  /** "they were joined by X", where it is not said who they are. */
  private static boolean isSeveral(Passage passage, int verb, List<Party> subject) {
    Clause clause = passage.clause();
    boolean several =
        clause.subjects(verb).stream()
            .anyMatch(token -> clause.word(token).matches("they|two|both|three"));
    return clause.isPassive(verb)
        && !passage.hasPerson(subject)
        && (several || !Party.unnamed(subject).isEmpty());
  }

  /** "in the presence of X", "in the company of X". */
  private static Stream<Telling> presence(Passage passage, int noun) {
    Clause clause = passage.clause();
    boolean in = clause.prepositions(noun).contains("in");
    if (!in || !clause.lemma(noun).matches("presence|company")) {
      return Stream.empty();
    }
    List<Party> present = passage.parties(clause.behind(noun, Set.of("of")));
    List<Party> all = Party.join(passage.parties(clause.governing(noun)), present);
    return passage.hasPerson(present) && passage.people(all) > 1
        ? Stream.of(passage.telling(clause.governor(noun), KIND, all, "companion", 0.85))
        : Stream.empty();
  }

  private Stream<Telling> attendance(Passage passage, int token) {
    Clause clause = passage.clause();
    boolean verb = clause.isVerb(token) && ATTENDING.has(clause.lemma(token));
    boolean present = clause.word(token).equals("present") && clause.tag(token).startsWith("J");
    if (!verb && !present) {
      return Stream.empty();
    }
    List<Party> subject = passage.parties(clause.subjects(token));
    boolean alone = ATTENDING.of(clause.lemma(token)).contains("alone") && isAlone(clause, token);
    return passage.hasPerson(subject) && (present || alone || occasion(clause, token).isPresent())
        ? Stream.of(passage.telling(token, KIND, subject, "attendance", 0.8))
        : Stream.empty();
  }

  /** "X mediated", "X also attended". */
  private static boolean isAlone(Clause clause, int verb) {
    return !clause.isPassive(verb)
        && clause.objects(verb).isEmpty()
        && clause.syntax().children(verb, "obl").isEmpty()
        && clause.syntax().relation(verb).matches("root|conj|advcl|ccomp");
  }

  /** "talks mediated by X", "under the chairmanship of X". */
  private Stream<Telling> officiating(Passage passage, int token) {
    Clause clause = passage.clause();
    boolean participle =
        clause.tag(token).equals("VBN")
            && ATTENDING.has(clause.lemma(token))
            && (isOccasionsVerb(clause, token)
                || clause.syntax().head(token).stream().anyMatch(noun -> isOccasion(clause, noun)));
    boolean under =
        clause.prepositions(token).contains("under")
            && clause.lemma(token).matches("chairmanship|mediation|auspex|auspices|eye|guidance");
    List<Integer> by =
        participle
            ? clause.agents(token)
            : under ? clause.behind(token, Set.of("of")) : List.<Integer>of();
    List<Party> others = passage.parties(by);
    return passage.hasPerson(others)
        ? Stream.of(passage.telling(token, KIND, others, "attendance", 0.8))
        : Stream.empty();
  }

  private boolean isOccasion(Clause clause, int noun) {
    return OCCASIONS.has(clause.lemma(noun)) || OCCASIONS.has(clause.word(noun));
  }

  /** "The debate was moderated by X". */
  private boolean isOccasionsVerb(Clause clause, int verb) {
    return clause.subjects(verb).stream().anyMatch(noun -> isOccasion(clause, noun));
  }

  /** The meeting, known from before, that somebody attends. */
  private Optional<Integer> occasion(Clause clause, int verb) {
    List<Integer> places = new ArrayList<>(clause.objects(verb));
    places.addAll(clause.behind(verb, Set.of("in", "at")));
    return places.stream()
        .filter(noun -> OCCASIONS.has(clause.lemma(noun)) && isDefinite(clause, noun))
        .filter(noun -> clause.behind(noun, BESIDE).isEmpty())
        .findFirst();
  }

  private static boolean isDefinite(Clause clause, int noun) {
    return clause.syntax().children(noun, "det").stream()
        .anyMatch(det -> Set.of("the", "this", "both").contains(clause.word(det)));
  }
}
