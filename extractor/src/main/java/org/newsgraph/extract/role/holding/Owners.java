package org.newsgraph.extract.role.holding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.role.Appellation;
import org.newsgraph.extract.role.TitleReading;
import org.newsgraph.extract.role.phrase.Determiner;
import org.newsgraph.extract.role.phrase.NamedSentence;
import org.newsgraph.extract.role.phrase.NounClass;
import org.newsgraph.extract.role.phrase.OwnerNouns;
import org.newsgraph.extract.role.phrase.RolePhrase;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;

/**
 * Finds what a role is of where its phrase does not name it: "its editor", "the club's chairman",
 * "Finance Minister A" in an article about one country.
 */
final class Owners {

  private final Cast cast;
  private final List<NamedSentence> sentences;
  private final List<Appellation> given;
  private final OwnerNouns ownerNouns = new OwnerNouns();
  private final OfficeScope scope = new OfficeScope();
  private final HomeCountry home;
  private final Antecedents names;
  private final List<List<RolePhrase>> phrases;

  Owners(Cast cast, TitleReading titles) {
    this.cast = cast;
    this.sentences = titles.sentences();
    this.given = titles.appellations();
    this.phrases = titles.phrases();
    this.home = new HomeCountry(sentences);
    this.names = new Antecedents(cast, home);
  }

  /** The phrase with what its role is of, as far as it can be found. */
  RolePhrase complete(RolePhrase phrase) {
    if (phrase.ofEntity().isPresent()) {
      return phrase;
    }
    if (!phrase.of().isEmpty()) {
      return names.described(phrase, phrase.of()).map(entity -> of(phrase, entity)).orElse(phrase);
    }
    Optional<RolePhrase> owned =
        possessing(phrase)
            .or(() -> relative(phrase))
            .or(() -> local(phrase))
            .map(entity -> of(phrase, entity));
    return owned
        .or(() -> governed(phrase))
        .or(() -> ownerWords(phrase).map(words -> phrase.of(words, Optional.empty())))
        .or(() -> sameOffice(phrase))
        .or(() -> byScope(phrase))
        .orElse(phrase);
  }

  /** "Interior Minister A" where the article speaks of "Niger's interior minister". */
  private Optional<RolePhrase> sameOffice(RolePhrase phrase) {
    return phrases.stream()
        .flatMap(List::stream)
        .filter(other -> other.noun() == NounClass.OFFICE && !other.of().isEmpty())
        .filter(other -> RoleWording.key(other.role()).equals(RoleWording.key(phrase.role())))
        .filter(other -> isBare(phrase) && phrase.role().contains(" "))
        .filter(other -> sameFormer(phrase, other))
        .findFirst()
        .map(other -> phrase.of(other.of(), other.ofEntity()));
  }

  private static boolean sameFormer(RolePhrase one, RolePhrase other) {
    return one.former() == other.former();
  }

  private static boolean isBare(RolePhrase phrase) {
    return phrase.possessor().isEmpty() && phrase.determiner() != Determiner.INDEFINITE;
  }

  /** An office of a state, a town or a company, in an article about one. */
  private Optional<RolePhrase> byScope(RolePhrase phrase) {
    boolean complemented =
        sentences.get(phrase.sentence()).lower(phrase.head() + 1).equals("of")
            && phrase.role().indexOf(' ') < 0;
    if (phrase.possessor().isPresent() || complemented) {
      return Optional.empty();
    }
    if (scope.isNational(phrase)) {
      return home.country()
          .map(name -> phrase.of(names.called(name), names.place(name).map(Entity::id)));
    }
    if (scope.isLocal(phrase)) {
      return home.town().map(name -> phrase.of(name, names.place(name).map(Entity::id)));
    }
    return company(phrase).map(entity -> of(phrase, entity));
  }

  /** "the hunters' association, whose chairman": the words where no name is given. */
  private Optional<String> ownerWords(RolePhrase phrase) {
    if (phrase.possessor().isEmpty()) {
      return Optional.empty();
    }
    NamedSentence sentence = sentences.get(phrase.sentence());
    int possessor = phrase.possessor().getAsInt();
    int noun =
        !sentence.lower(possessor).equals("whose")
            ? possessor
            : sentence.lower(possessor - 1).equals(",") ? possessor - 2 : possessor - 1;
    boolean people = sentence.tag(noun).equals("NNS") && sentence.tag(noun + 1).equals("POS");
    if (!people && !ownerNouns.has(sentence.lemma(noun))) {
      return Optional.empty();
    }
    int start = noun;
    while (sentence.tag(start - 1).matches("NNS?|NNPS?|JJ|POS")) {
      start--;
    }
    return Optional.of(sentence.text(start, noun + 1));
  }

  private static RolePhrase of(RolePhrase phrase, Entity entity) {
    return phrase.of(entity.name(), Optional.of(entity.id()));
  }

  /** "its editor", "the fair's director". */
  private Optional<Entity> possessing(RolePhrase phrase) {
    OptionalInt possessor = phrase.possessor();
    if (possessor.isEmpty()) {
      return Optional.empty();
    }
    NamedSentence sentence = sentences.get(phrase.sentence());
    Optional<Entity> own = ofPossessor(sentence, possessor.getAsInt());
    if (own.isPresent()) {
      return own;
    }
    String word = sentence.lower(possessor.getAsInt());
    if (word.equals("its") || word.equals("their")) {
      return names.last(phrase, scope.ownerKinds(phrase), "", possessor.getAsInt());
    }
    return ownerNouns.has(sentence.lemma(possessor.getAsInt()))
        ? names.described(phrase, sentence.lemma(possessor.getAsInt()))
        : Optional.empty();
  }

  /** "the bank, whose chairman". */
  private Optional<Entity> ofPossessor(NamedSentence sentence, int possessor) {
    if (sentence.lower(possessor).equals("whose")) {
      int before = sentence.lower(possessor - 1).equals(",") ? possessor - 2 : possessor - 1;
      return sentence.thing(before).map(sentence::entity);
    }
    return Optional.empty();
  }

  /** "her health minister": one of the country or body that the possessor holds an office of. */
  private Optional<RolePhrase> governed(RolePhrase phrase) {
    if (phrase.possessor().isEmpty()) {
      return Optional.empty();
    }
    return cast.at(phrase.sentence(), phrase.possessor().getAsInt())
        .filter(reference -> reference.entities().size() == 1)
        .map(reference -> reference.entities().get(0))
        .filter(cast::isPerson)
        .flatMap(this::office)
        .map(office -> phrase.of(office.of(), office.ofEntity()));
  }

  /** The office that the person holds, with what it is an office of. */
  private Optional<RolePhrase> office(String person) {
    return given.stream()
        .filter(each -> each.person().equals(person))
        .map(Appellation::phrase)
        .filter(phrase -> phrase.noun() == NounClass.OFFICE)
        .map(
            phrase ->
                phrase.of().isEmpty() && phrase.possessor().isEmpty() ? complete(phrase) : phrase)
        .filter(phrase -> !phrase.of().isEmpty())
        .findFirst();
  }

  /** "the bank, where he was chairman". */
  private Optional<Entity> relative(RolePhrase phrase) {
    NamedSentence sentence = sentences.get(phrase.sentence());
    boolean where =
        sentence.syntax().children(phrase.head()).stream()
            .anyMatch(child -> sentence.lower(child).equals("where"));
    OptionalInt antecedent = sentence.syntax().head(phrase.head());
    return where && antecedent.isPresent()
        ? sentence.thing(antecedent.getAsInt()).map(sentence::entity)
        : Optional.empty();
  }

  /** "travelled to Boston to meet Mayor A": the last town or region before a local office. */
  private Optional<Entity> local(RolePhrase phrase) {
    if (!scope.isOfPlaces(phrase) || phrase.possessor().isPresent()) {
      return Optional.empty();
    }
    return cast.in(phrase.sentence()).stream()
        .filter(reference -> reference.end() <= phrase.start())
        .map(Reference::entities)
        .map(entities -> cast.entity(entities.get(0)))
        .filter(entity -> entity.kind() == EntityKind.PLACE && !names.isCountry(entity))
        .reduce((first, second) -> second);
  }

  /** "Chief executive A" in an article that is about one company. */
  private Optional<Entity> company(RolePhrase phrase) {
    if (!scope.isCorporate(phrase) || phrase.role().contains(" of ")) {
      return Optional.empty();
    }
    List<Entity> organisations =
        cast.entities().stream()
            .filter(entity -> entity.kind() == EntityKind.ORGANISATION)
            .sorted(Comparator.comparingInt((Entity entity) -> entity.mentions().size()).reversed())
            .limit(2)
            .toList();
    boolean clear =
        organisations.size() == 1
            || organisations.size() == 2
                && organisations.get(0).mentions().size()
                    >= 2 * organisations.get(1).mentions().size();
    return clear && organisations.get(0).mentions().size() > 1
        ? Optional.of(organisations.get(0))
        : Optional.empty();
  }
}
