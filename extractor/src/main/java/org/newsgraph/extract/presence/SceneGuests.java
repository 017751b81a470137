package org.newsgraph.extract.presence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.scene.PlaceWords;
import org.newsgraph.extract.scene.Scene;
import org.newsgraph.extract.status.StatusReader;
import org.newsgraph.extract.status.StatusReading;
import org.newsgraph.finding.Evidence;
import org.newsgraph.finding.Presence;
import org.newsgraph.finding.Report;

/**
 * Finds who is at the scene so far, or at the gathering that the article is about, without its
 * place being named again: "attended the ceremony", "sat in the third row", "guests like X".
 */
final class SceneGuests {

  private static final Lexicon VERBS = Lexicon.of(SceneGuests.class, "attendance-verbs.txt");
  private static final Lexicon REMOTE = Lexicon.of(SceneGuests.class, "remote-nouns.txt");
  private static final Lexicon EVENTS = Lexicon.of(PlaceWords.class, "event-nouns.txt");

  private static final Lexicon FIGURES =
      Lexicon.of(SceneGuests.class, "figurative-prepositions.txt");

  private static final double CONFIDENCE = 0.6;
  private static final Set<String> OF_EVENT = Set.of("obj", "obl", "nsubj:pass");

  private final StatusReader statuses = new StatusReader();
  private final ArticleGathering gatherings = new ArticleGathering();

  /** Who, by the sentence, is at the scene so far. */
  List<Presence> find(Reading reading, PeopleOfEvent people, Sentence sentence) {
    List<Presence> found = new ArrayList<>();
    Syntax syntax = reading.tree(sentence.index());
    GuestNouns nouns = new GuestNouns(reading.cast(), people);
    boolean unplaced = reading.scenes().places(sentence.index()).isEmpty();
    for (int word = 0; word < sentence.tokens().size(); word++) {
      Set<String> guests = new LinkedHashSet<>(nouns.named(syntax, word));
      guests.addAll(nouns.present(syntax, word));
      if (isAttended(syntax, word) && !isRemote(syntax, word) && !isFigurative(syntax, word)) {
        guests.addAll(people.agents(syntax, word));
        guests.addAll(
            unplaced && isMeant(syntax, word) ? people.subjectsOrBehind(syntax, word) : Set.of());
      }
      found.addAll(guests(reading, syntax, word, guests));
    }
    return found;
  }

  private boolean isAttended(Syntax syntax, int word) {
    Sentence sentence = syntax.sentence();
    return sentence.token(word).tag().startsWith("VB") && VERBS.has(sentence.token(word).lemma());
  }

  /** "spoke by telephone", "appeared on a screen" */
  private boolean isRemote(Syntax syntax, int verb) {
    return syntax.children(verb, "obl").stream()
        .anyMatch(word -> REMOTE.has(syntax.sentence().token(word).lemma()));
  }

  /** "stood by the story", "sat on the board", "appeared to agree": nobody does so somewhere. */
  private boolean isFigurative(Syntax syntax, int verb) {
    boolean seeming = syntax.child(verb, "xcomp").isPresent() && isLemma(syntax, verb, "appear");
    return seeming
        || syntax.children(verb, "obl").stream()
            .filter(noun -> !people(syntax, noun))
            .flatMap(noun -> syntax.prepositions(noun).stream())
            .anyMatch(FIGURES.of(lemma(syntax, verb))::contains);
  }

  private static boolean isLemma(Syntax syntax, int word, String lemma) {
    return lemma(syntax, word).equals(lemma);
  }

  private static boolean people(Syntax syntax, int noun) {
    return syntax.sentence().token(noun).tag().startsWith("PRP")
        || syntax.sentence().token(noun).name() == NameTag.PERSON;
  }

  private static String lemma(Syntax syntax, int word) {
    return syntax.sentence().token(word).lemma();
  }

  /** "hosted the dinner", unlike "hosts a programme" */
  private boolean isMeant(Syntax syntax, int verb) {
    return !VERBS.of(syntax.sentence().token(verb).lemma()).contains("event")
        || syntax.children(verb, "obj").stream()
            .anyMatch(word -> EVENTS.has(syntax.sentence().token(word).lemma()));
  }

  private List<Presence> guests(Reading reading, Syntax syntax, int word, Set<String> guests) {
    if (guests.isEmpty()) {
      return List.of();
    }
    Sentence sentence = syntax.sentence();
    int event = event(syntax, word);
    Scene scene = reading.scenes().at(sentence.index(), event);
    Optional<String> place = place(reading, syntax, word, scene);
    StatusReading status = statuses.read(reading, sentence.index(), event);
    Report report =
        new Report(
            status.status(),
            List.of(new Evidence(sentence.span(), sentence.text())),
            "presence-guest",
            CONFIDENCE,
            status.attributedTo());
    return place.stream()
        .flatMap(
            at ->
                guests.stream()
                    .map(
                        person ->
                            new Presence(
                                person, at, sentence.token(word).lemma(), scene.date(), report)))
        .toList();
  }

  /** A noun's event is its verb; that of "a summit opened by X" is the summit. */
  private int event(Syntax syntax, int word) {
    int head = syntax.head(word).orElse(word);
    boolean verb = syntax.sentence().token(word).tag().startsWith("VB");
    boolean ofEvent = syntax.is(word, "acl") && EVENTS.has(syntax.sentence().token(head).lemma());
    boolean noun = !verb && syntax.child(word, "cop").isEmpty();
    return noun || verb && ofEvent ? head : word;
  }

  /** The place that the sentence names, else the gathering of the article, else the scene's. */
  private Optional<String> place(Reading reading, Syntax syntax, int word, Scene scene) {
    boolean named = !reading.scenes().places(syntax.sentence().index()).isEmpty();
    if (named || !isOfGathering(syntax, word, event(syntax, word))) {
      return scene.place();
    }
    return gatherings.of(reading).or(scene::place);
  }

  /**
   * Guests of an article about a gathering are there, and whoever attends "the event" is; unless it
   * is to come.
   */
  private boolean isOfGathering(Syntax syntax, int word, int event) {
    boolean attended = isAttended(syntax, word);
    boolean known =
        syntax.children(event).stream()
            .filter(child -> OF_EVENT.contains(syntax.relation(child)))
            .filter(child -> EVENTS.has(syntax.sentence().token(child).lemma()))
            .anyMatch(child -> syntax.child(child, "det").isPresent());
    return isPast(syntax, event) && (known || !attended);
  }

  private static boolean isPast(Syntax syntax, int event) {
    int verb = syntax.child(event, "cop").orElse(event);
    return Set.of("VBD", "VBN").contains(syntax.sentence().token(verb).tag())
        && syntax.children(event, "aux").stream()
            .noneMatch(word -> syntax.sentence().token(word).tag().equals("MD"));
  }
}
