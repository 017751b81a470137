package org.newsgraph.extract.encounter;

import java.util.Optional;
import org.newsgraph.extract.encounter.participant.Clause;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.finding.ContactKind;

/** Tells from the words around a verb or noun that people were not in one place: "by phone". */
final class RemoteCues {

  private static final Lexicon MEDIA = Lexicon.of(RemoteCues.class, "media.txt");

  /** By what kind of contact the thing happens that the token tells; empty where in person. */
  public Optional<ContactKind> kind(Clause clause, int token) {
    int verb = clause.isVerb(token) ? token : clause.governor(token);
    return near(clause, token).or(() -> near(clause, verb));
  }

  private Optional<ContactKind> near(Clause clause, int token) {
    return clause.syntax().children(token).stream()
        .filter(child -> !clause.isVerb(child) && !clause.syntax().is(child, "nsubj"))
        .flatMap(child -> medium(clause, child).stream())
        .findFirst();
  }

  private Optional<ContactKind> medium(Clause clause, int child) {
    boolean links =
        clause.syntax().is(child, "obl")
            || clause.syntax().is(child, "nmod")
            || clause.syntax().is(child, "compound")
            || clause.syntax().is(child, "amod")
            || clause.syntax().is(child, "advmod");
    if (!links) {
      return Optional.empty();
    }
    return MEDIA
        .kind(clause.lemma(child))
        .or(
            () ->
                clause.syntax().children(child, "compound").stream()
                    .flatMap(word -> MEDIA.kind(clause.lemma(word)).stream())
                    .findFirst())
        .map(ContactKind::valueOf);
  }
}
