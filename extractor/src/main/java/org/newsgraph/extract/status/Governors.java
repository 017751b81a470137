package org.newsgraph.extract.status;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.lexicon.Lexicon;

/**
 * What a verb or noun says of the event that hangs on it: "hopes to", "refused", "a report that".
 */
final class Governors {

  private static final Lexicon VERBS = Lexicon.of(Governors.class, "governing-verbs.txt");
  private static final Lexicon NOUNS = Lexicon.of(Governors.class, "governing-nouns.txt");

  /** Verbs that say of an account that it is not true. */
  static final Set<String> DENYING =
      Set.of("deny", "dismiss", "reject", "dispute", "refute", "contradict");

  private static final Set<String> ACCOUNTS =
      Set.of(
          "report",
          "claim",
          "allegation",
          "rumour",
          "rumor",
          "gossip",
          "accusation",
          "suggestion",
          "speculation",
          "suspicion",
          "story");

  private static final Set<String> OFF = Set.of("cancel", "postpone", "scrap", "but", "abandon");

  private static final Set<String> ABOUT =
      Set.of("for", "to", "on", "about", "of", "against", "from", "with");

  /** The cues of the head for the event below it, which hangs on it by the link. */
  List<Cue> at(Syntax syntax, int head, int below, StatusReader.Link link) {
    if (link == StatusReader.Link.COORDINATE || link == StatusReader.Link.TEMPORAL) {
      return List.of();
    }
    String lemma = syntax.sentence().token(head).lemma().toLowerCase(Locale.ROOT);
    boolean noun = syntax.sentence().token(head).tag().startsWith("N");
    if (isCircumstance(syntax, below) || isAside(syntax, below)) {
      return List.of();
    }
    if (noun) {
      boolean spares = NOUNS.of(lemma).contains("infinitive") && !isInfinitive(syntax, below);
      return spares ? List.of() : NOUNS.kind(lemma).map(Cue::valueOf).stream().toList();
    }
    return phrasal(syntax, head, below, lemma).or(() -> verb(syntax, head, below, lemma)).stream()
        .toList();
  }

  /** Whether the verb tells of an attitude or account, which holds now whatever it is of. */
  static boolean isAttitude(String lemma) {
    return VERBS.has(lemma.toLowerCase(Locale.ROOT));
  }

  /** Whether the verb gives an account; that none is given denies nothing. */
  static boolean isSaying(String lemma) {
    return VERBS.kind(lemma.toLowerCase(Locale.ROOT)).filter("SAID"::equals).isPresent()
        && !lemma.equalsIgnoreCase("confirm");
  }

  private static boolean isInfinitive(Syntax syntax, int token) {
    return syntax.children(token, "mark").stream()
        .anyMatch(mark -> syntax.sentence().token(mark).text().equalsIgnoreCase("to"));
  }

  /** "agreed at a dinner", "the plan in talks": the dinner is not what was agreed. */
  private static boolean isCircumstance(Syntax syntax, int below) {
    return (syntax.is(below, "obl") || syntax.is(below, "nmod"))
        && syntax.child(below, "case").isPresent()
        && syntax.prepositions(below).stream().noneMatch(ABOUT::contains);
  }

  /** "Standing beside X, Y promised ...": what is promised is something else. */
  private static boolean isAside(Syntax syntax, int below) {
    return syntax.relation(below).equals("advcl")
        && syntax.sentence().token(below).tag().matches("VBG|VBN")
        && syntax.child(below, "mark").isEmpty();
  }

  /** Whether the noun means an account that need not be true. */
  static boolean isAccount(String lemma) {
    return ACCOUNTS.contains(lemma.toLowerCase(Locale.ROOT));
  }

  private Optional<Cue> verb(Syntax syntax, int head, int below, String lemma) {
    boolean passive = syntax.child(head, "aux:pass").isPresent();
    boolean infinitive = syntax.relation(below).equals("xcomp");
    if (lemma.equals("go") && infinitive) {
      boolean going = syntax.sentence().token(head).text().equalsIgnoreCase("going");
      return going ? Optional.of(Cue.PLAN) : Optional.empty();
    }
    if (lemma.equals("be") && infinitive) {
      return Optional.of(Cue.PLAN);
    }
    if (lemma.equals("have") || lemma.equals("need")) {
      return infinitive ? Optional.of(Cue.WISH) : Optional.empty();
    }
    Optional<Cue> cue = VERBS.kind(lemma).map(Cue::valueOf);
    if (passive && infinitive && isBelieved(lemma, cue)) {
      return Optional.of(Cue.CLAIM);
    }
    if (cue.filter(Cue.PLAN::equals).isPresent() && isPast(syntax, head)) {
      return Optional.of(Cue.PAST_PLAN);
    }
    return announced(syntax, below, lemma)
        .or(() -> cue)
        .or(() -> infinitive ? ofObject(syntax, head) : Optional.empty());
  }

  /** "signed a contract to build": parsers hang the infinitive on the verb. */
  private static Optional<Cue> ofObject(Syntax syntax, int verb) {
    return syntax
        .child(verb, "obj")
        .flatMap(noun -> NOUNS.kind(syntax.sentence().token(noun).lemma().toLowerCase(Locale.ROOT)))
        .map(Cue::valueOf);
  }

  private static boolean isBelieved(String lemma, Optional<Cue> cue) {
    return cue.filter(Cue.SAID::equals).isPresent()
        || Set.of("believe", "think", "understand", "rumour", "rumor", "suppose").contains(lemma);
  }

  private static Optional<Cue> announced(Syntax syntax, int below, String lemma) {
    boolean object = syntax.is(below, "obj") || syntax.relation(below).equals("nsubj:pass");
    return lemma.equals("announce") && object ? Optional.of(Cue.PLAN) : Optional.empty();
  }

  /** "had been scheduled to"; "was scheduled to ..., but". */
  private static boolean isPast(Syntax syntax, int head) {
    boolean perfect =
        syntax.children(head, "aux").stream()
            .anyMatch(aux -> syntax.sentence().token(aux).text().equalsIgnoreCase("had"));
    boolean was =
        syntax.children(head).stream()
            .anyMatch(child -> syntax.sentence().token(child).text().matches("(?i)was|were"));
    boolean off =
        syntax.sentence().tokens().stream()
            .skip(head)
            .anyMatch(token -> OFF.contains(token.lemma().toLowerCase(Locale.ROOT)));
    return perfect || (was && off);
  }

  /** "called off the talks", with a particle; "called for talks", with a preposition. */
  private static Optional<Cue> phrasal(Syntax syntax, int head, int below, String lemma) {
    Stream<String> particles =
        syntax.children(head, "compound:prt").stream()
            .map(word -> syntax.sentence().token(word).text().toLowerCase(Locale.ROOT))
            .map(particle -> lemma + " " + particle);
    Stream<String> prepositions =
        syntax.prepositions(below).stream()
            .map(preposition -> lemma + " " + preposition)
            .filter(phrase -> VERBS.of(phrase).contains("preposition"));
    return Stream.concat(particles, prepositions)
        .flatMap(phrase -> VERBS.kind(phrase).stream())
        .map(Cue::valueOf)
        .findFirst();
  }
}
