package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.finding.Contact;
import org.newsgraph.finding.Encounter;
import org.newsgraph.finding.Finding;
import org.newsgraph.finding.Presence;
import org.newsgraph.finding.ReportedStatement;
import org.newsgraph.finding.RoleHolding;
import org.newsgraph.finding.Statement;
import org.newsgraph.finding.WorkCredit;
import org.newsgraph.graph.Situation.Property;
import org.newsgraph.text.CodePoints;
import org.newsgraph.text.PartialDate;
import org.newsgraph.text.Span;

/** Tells each finding of an article in the vocabulary's terms. */
final class Situations {

  private static final int LABEL_QUOTE = 60;

  private final String article;
  private final CodePoints codePoints;
  private final ArticleEntities entities;
  private final Iris iris;

  Situations(String article, CodePoints codePoints, ArticleEntities entities, Iris iris) {
    this.article = article;
    this.codePoints = codePoints;
    this.entities = entities;
    this.iris = iris;
  }

  Situation of(Finding finding) {
    if (finding instanceof Encounter encounter) {
      return encounter(encounter);
    } else if (finding instanceof Contact contact) {
      return contact(contact);
    } else if (finding instanceof Presence presence) {
      return presence(presence);
    } else if (finding instanceof Statement statement) {
      return statement(statement);
    } else if (finding instanceof ReportedStatement reported) {
      return reported(reported);
    } else if (finding instanceof RoleHolding holding) {
      return role(holding);
    }
    return credit((WorkCredit) finding);
  }

  private Situation encounter(Encounter encounter) {
    List<Property> properties = new ArrayList<>();
    encounter.participants().forEach(id -> add(properties, Vocabulary.PARTICIPANT, id));
    encounter.unnamed().forEach(name -> text(properties, Vocabulary.UNNAMED_PARTICIPANT, name));
    List<Property> reported = dated(encounter.date());
    encounter.place().ifPresent(id -> add(reported, Vocabulary.AT_PLACE, id));
    text(reported, Vocabulary.PLACE_DETAIL, encounter.placeDetail());
    return new Situation(
        Terms.of(encounter.kind()),
        names(encounter.participants(), encounter.unnamed()) + ": " + Terms.words(encounter.kind()),
        content(
            encounter,
            List.of(encounter.kind().name(), iso(encounter.date()), encounter.place().orElse("")),
            encounter.participants(),
            encounter.unnamed()),
        properties,
        reported,
        between(encounter.participants(), Vocabulary.MET));
  }

  private Situation contact(Contact contact) {
    List<Property> properties = new ArrayList<>();
    contact.participants().forEach(id -> add(properties, Vocabulary.CORRESPONDENT, id));
    return new Situation(
        Terms.of(contact.kind()),
        names(contact.participants(), List.of()) + ": " + Terms.words(contact.kind()),
        content(
            contact,
            List.of(contact.kind().name(), iso(contact.date())),
            contact.participants(),
            List.of()),
        properties,
        dated(contact.date()),
        between(contact.participants(), Vocabulary.CONTACTED));
  }

  private Situation presence(Presence presence) {
    List<Property> properties = new ArrayList<>();
    add(properties, Vocabulary.PERSON_PRESENT, presence.person());
    text(properties, Vocabulary.HOW, presence.how());
    List<Property> reported = dated(presence.date());
    add(reported, Vocabulary.AT_PLACE, presence.place());
    Node person = entities.node(presence.person());
    return new Situation(
        Vocabulary.PRESENCE,
        "%s: at %s".formatted(name(presence.person()), name(presence.place())),
        content(
            presence,
            List.of(presence.how(), iso(presence.date())),
            List.of(presence.person(), presence.place()),
            List.of()),
        properties,
        reported,
        List.of(Triple.create(person, Vocabulary.VISITED, entities.node(presence.place()))));
  }

  private Situation statement(Statement statement) {
    List<Property> properties = new ArrayList<>();
    statement.speaker().ifPresent(id -> add(properties, Vocabulary.SPEAKER, id));
    text(properties, Vocabulary.SPEAKER_TEXT, statement.speakerText());
    text(properties, Vocabulary.QUOTE, statement.quote());
    for (Span piece : statement.pieces()) {
      properties.add(new Property(Vocabulary.QUOTED_AT, stretch(piece)));
    }
    String speaker = statement.speaker().map(this::name).orElse(statement.speakerText());
    return new Situation(
        Vocabulary.STATEMENT,
        speaker + ": “" + start(statement.quote()) + "”",
        content(
            statement,
            List.of(statement.quote(), statement.pieces().toString()),
            statement.speaker().stream().toList(),
            List.of(statement.speakerText())),
        properties,
        dated(statement.date()),
        List.of());
  }

  private Situation reported(ReportedStatement statement) {
    String speaker = statement.speaker().map(this::name).orElse(statement.speakerText());
    return new Situation(
        Vocabulary.REPORTED_STATEMENT,
        "%s: %s: %s".formatted(speaker, statement.cue(), start(statement.content())),
        content(
            statement,
            List.of(
                statement.cueAt().toString(), statement.content(), statement.pieces().toString()),
            statement.speaker().stream().toList(),
            List.of(statement.speakerText())),
        properties(statement),
        dated(statement.date()),
        statement.speaker().map(id -> reported(id, statement.content())).stream().toList());
  }

  private List<Property> properties(ReportedStatement statement) {
    List<Property> properties = new ArrayList<>();
    statement.speaker().ifPresent(id -> add(properties, Vocabulary.SPEAKER, id));
    text(properties, Vocabulary.SPEAKER_TEXT, statement.speakerText());
    text(properties, Vocabulary.ACT, statement.act().id());
    text(properties, Vocabulary.CUE, statement.cue());
    properties.add(new Property(Vocabulary.CUE_AT, stretch(statement.cueAt())));
    text(properties, Vocabulary.CONTENT, statement.content());
    statement
        .pieces()
        .forEach(piece -> properties.add(new Property(Vocabulary.CONTENT_AT, stretch(piece))));
    return properties;
  }

  private Triple reported(String speaker, String content) {
    return Triple.create(entities.node(speaker), Vocabulary.REPORTED, Literals.text(content));
  }

  private Node stretch(Span span) {
    return iris.stretch(article, codePoints.of(span));
  }

  private Situation role(RoleHolding holding) {
    List<Property> properties = new ArrayList<>();
    add(properties, Vocabulary.HOLDER, holding.person());
    text(properties, Vocabulary.ROLE, holding.role());
    text(properties, Vocabulary.ROLE_OF_NAME, holding.of());
    holding.ofEntity().ifPresent(id -> add(properties, Vocabulary.ROLE_OF, id));
    properties.add(new Property(Vocabulary.FORMER, Literals.truth(holding.former())));
    String of = holding.of().isEmpty() ? "" : " of " + holding.of();
    return new Situation(
        Vocabulary.ROLE_HOLDING,
        name(holding.person()) + ": " + holding.role() + of,
        content(
            holding,
            List.of(holding.role(), holding.of(), Boolean.toString(holding.former())),
            List.of(holding.person()),
            List.of()),
        properties,
        List.of(),
        List.of());
  }

  private Situation credit(WorkCredit credit) {
    List<Property> properties = new ArrayList<>();
    add(properties, Vocabulary.CREDITED_PERSON, credit.person());
    add(properties, Vocabulary.CREDITED_WORK, credit.work());
    text(properties, Vocabulary.HOW, Terms.word(credit.how()));
    Node person = entities.node(credit.person());
    return new Situation(
        Vocabulary.WORK_CREDIT,
        "%s: %s of %s"
            .formatted(name(credit.person()), Terms.word(credit.how()), name(credit.work())),
        content(
            credit,
            List.of(credit.how().name()),
            List.of(credit.person(), credit.work()),
            List.of()),
        properties,
        List.of(),
        List.of(Triple.create(person, Vocabulary.IN_WORK, entities.node(credit.work()))));
  }

  /** Fields of fixed number first, lists with their sizes behind them: nothing can run together. */
  private List<String> content(
      Finding finding, List<String> fields, List<String> ids, List<String> words) {
    List<String> content = new ArrayList<>();
    content.add(article);
    content.add(finding.getClass().getSimpleName());
    content.add(finding.report().status().id());
    Span best = codePoints.of(finding.report().evidence().get(0).span());
    content.add(best.start() + "-" + best.end());
    content.addAll(fields);
    content.add(Integer.toString(ids.size()));
    content.addAll(ids);
    content.addAll(words);
    return content;
  }

  private List<Triple> between(List<String> participants, Node predicate) {
    List<Node> people =
        participants.stream().filter(entities::isPerson).map(entities::node).distinct().toList();
    return people.stream()
        .flatMap(
            one ->
                people.stream()
                    .filter(other -> !other.equals(one))
                    .map(other -> Triple.create(one, predicate, other)))
        .toList();
  }

  private static List<Property> dated(Optional<PartialDate> date) {
    List<Property> properties = new ArrayList<>();
    date.ifPresent(d -> properties.add(new Property(Vocabulary.DATE, Literals.date(d))));
    date.flatMap(PartialDate::month)
        .ifPresent(m -> properties.add(new Property(Vocabulary.MONTH, Literals.month(m))));
    return properties;
  }

  private void add(List<Property> properties, Node predicate, String id) {
    properties.add(new Property(predicate, entities.node(id)));
  }

  private static void text(List<Property> properties, Node predicate, String value) {
    if (!value.isBlank()) {
      properties.add(new Property(predicate, Literals.text(value)));
    }
  }

  private String name(String id) {
    return entities.name(id);
  }

  private String names(List<String> ids, List<String> unnamed) {
    return String.join(
        " and ", Stream.concat(ids.stream().map(this::name), unnamed.stream()).toList());
  }

  private static String iso(Optional<PartialDate> date) {
    return date.map(PartialDate::iso).orElse("");
  }

  private static String start(String quote) {
    return quote.codePointCount(0, quote.length()) <= LABEL_QUOTE
        ? quote
        : quote.substring(0, quote.offsetByCodePoints(0, LABEL_QUOTE)).strip() + "…";
  }
}
