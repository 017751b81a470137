package org.newsgraph.extract.work.sentence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.work.credit.Credit;
import org.newsgraph.extract.work.credit.CreditRule;
import org.newsgraph.extract.work.spot.CreditWords;
import org.newsgraph.extract.work.spot.Frames;
import org.newsgraph.extract.work.spot.Media;
import org.newsgraph.extract.work.spot.WorkSpot;
import org.newsgraph.finding.CreditKind;
import org.newsgraph.finding.EntityKind;
import org.newsgraph.finding.MentionForm;

/**
 * "the actress Y has not been back since 'X'", "illustrator Z": in a sentence with one work, whom
 * the text names together with a profession that makes works is tied to it by that profession.
 */
public final class ProfessionRule implements CreditRule {

  private final Reading reading;
  private final CreditWords words;
  private final Frames frames;
  private final Media media = new Media();

  public ProfessionRule(Reading reading, CreditWords words) {
    this.reading = reading;
    this.words = words;
    this.frames = new Frames(reading);
  }

  @Override
  public List<Credit> credit(WorkSpot spot) {
    List<Reference> here = reading.cast().in(spot.sentence());
    long works =
        here.stream().filter(reference -> is(reference, EntityKind.WORK)).distinct().count();
    return works != 1
        ? List.of()
        : here.stream()
            .filter(reference -> is(reference, EntityKind.PERSON))
            .filter(reference -> reference.form() == MentionForm.NAME)
            .flatMap(reference -> byProfession(spot, reference))
            .toList();
  }

  private Stream<Credit> byProfession(WorkSpot spot, Reference name) {
    Sentence sentence = reading.sentences().get(spot.sentence());
    Optional<Token> before =
        name.start() == 0 ? Optional.empty() : Optional.of(sentence.token(name.start() - 1));
    Optional<CreditKind> how =
        before
            .filter(token -> !Character.isUpperCase(token.text().codePointAt(0)))
            .flatMap(words::ofNoun)
            .filter(kind -> kind != CreditKind.PARTICIPANT && kind != CreditKind.SUBJECT);
    String type = reading.cast().entity(spot.work()).type();
    return how.stream()
        .filter(kind -> frames.around(spot).isEmpty())
        .filter(kind -> before.stream().allMatch(noun -> media.makes(noun.lemma(), type)))
        .map(kind -> new Credit(spot, name.entities().get(0), kind, "profession", 0.6));
  }

  private boolean is(Reference reference, EntityKind kind) {
    return reference.entities().size() == 1
        && reading.cast().entity(reference.entities().get(0)).kind() == kind;
  }
}
