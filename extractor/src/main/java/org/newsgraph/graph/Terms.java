package org.newsgraph.graph;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.newsgraph.finding.ContactKind;
import org.newsgraph.finding.CreditKind;
import org.newsgraph.finding.EncounterKind;
import org.newsgraph.finding.EntityKind;
import org.newsgraph.finding.Status;

/** The vocabulary's term for each kind of entity and finding. */
final class Terms {

  private Terms() {}

  static Node of(EntityKind kind) {
    return switch (kind) {
      case PERSON -> Vocabulary.PERSON;
      case ORGANISATION -> Vocabulary.ORGANISATION;
      case PLACE -> Vocabulary.PLACE;
      case WORK -> Vocabulary.WORK;
    };
  }

  static Node of(EncounterKind kind) {
    return switch (kind) {
      case MEETING -> Vocabulary.MEETING;
      case TALKS -> Vocabulary.TALKS;
      case VISIT -> Vocabulary.VISIT;
      case HOSTING -> Vocabulary.HOSTING;
      case JOINT_APPEARANCE -> Vocabulary.JOINT_APPEARANCE;
      case DEBATE -> Vocabulary.DEBATE;
      case INTERVIEW -> Vocabulary.INTERVIEW;
      case CEREMONY -> Vocabulary.CEREMONY;
      case MEAL -> Vocabulary.MEAL;
      case JOURNEY -> Vocabulary.JOURNEY;
      case OTHER -> Vocabulary.ENCOUNTER;
    };
  }

  static Node of(ContactKind kind) {
    return switch (kind) {
      case CALL -> Vocabulary.CALL;
      case LETTER -> Vocabulary.LETTER;
      case MESSAGE -> Vocabulary.MESSAGE;
    };
  }

  /** The class of what is not actual; such a thing never gets the class of its kind. */
  static Node unrealised(Status status) {
    return switch (status) {
      case PLANNED -> Vocabulary.PLANNED;
      case DENIED -> Vocabulary.DENIED;
      case HYPOTHETICAL -> Vocabulary.HYPOTHETICAL;
      case ALLEGED -> Vocabulary.ALLEGED;
      case ACTUAL -> throw new IllegalArgumentException("What is actual has the class of its kind");
    };
  }

  static String word(CreditKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** A kind in words, such as {@code joint appearance}. */
  static String words(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
