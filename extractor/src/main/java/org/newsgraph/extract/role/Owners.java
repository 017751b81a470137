package org.newsgraph.extract.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.role.phrase.Demonyms;
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

  private static final Set<String> NATIONAL =
      Set.of("president", "minister", "premier", "chancellor", "king", "queen", "emperor");

  private static final Set<String> LOCAL = Set.of("mayor", "mayoress", "governor", "sheriff");
  private static final Set<String> CORPORATE =
      Set.of("executive", "officer", "chairman", "chairwoman", "chair", "ceo", "chairperson");

  private static final int LEAD = 3;

  private final Cast cast;
  private final List<NamedSentence> sentences;
  private final List<Appellation> given;
  private final OwnerNouns ownerNouns = new OwnerNouns();
  private final Demonyms demonyms = new Demonyms();
  private final Optional<String> country;

  Owners(Cast cast, TitleReading titles) {
    this.cast = cast;
    this.sentences = titles.sentences();
    this.given = titles.appellations();
    this.country = onlyCountry(titles);
  }

  /** The phrase with what its role is of, as far as it can be found. */
  RolePhrase complete(RolePhrase phrase) {
    if (phrase.ofEntity().isPresent()) {
      return phrase;
    }
    if (!phrase.of().isEmpty()) {
      return described(phrase, phrase.of()).map(entity -> of(phrase, entity)).orElse(phrase);
    }
    Optional<Entity> owner = possessing(phrase).or(() -> relative(phrase)).or(() -> local(phrase));
    if (owner.isPresent()) {
      return of(phrase, owner.get());
    }
    Optional<String> words = ownerWords(phrase);
    if (words.isPresent()) {
      return phrase.of(words.get(), Optional.empty());
    }
    return isNational(phrase) && phrase.possessor().isEmpty()
        ? country.map(name -> phrase.of(name, entity(name))).orElse(phrase)
        : company(phrase).map(entity -> of(phrase, entity)).orElse(phrase);
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
    if (!ownerNouns.has(sentence.lemma(noun))) {
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

  private Optional<String> entity(String name) {
    return cast.entities().stream()
        .filter(entity -> entity.kind() == EntityKind.PLACE && entity.name().equals(name))
        .map(Entity::id)
        .findFirst();
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
      return last(phrase, Set.of("organisation"), "", possessor.getAsInt());
    }
    return ownerNouns.has(sentence.lemma(possessor.getAsInt()))
        ? described(phrase, sentence.lemma(possessor.getAsInt()))
        : Optional.empty();
  }

  /** "the bank, whose chairman"; "her health minister" is one of the country that she governs. */
  private Optional<Entity> ofPossessor(NamedSentence sentence, int possessor) {
    if (sentence.lower(possessor).equals("whose")) {
      int before = sentence.lower(possessor - 1).equals(",") ? possessor - 2 : possessor - 1;
      return sentence.thing(before).map(sentence::entity);
    }
    return cast.at(sentence.sentence().index(), possessor)
        .filter(reference -> reference.entities().size() == 1)
        .map(reference -> reference.entities().get(0))
        .filter(cast::isPerson)
        .flatMap(this::governed);
  }

  /** The country or organisation that the person holds an office of. */
  private Optional<Entity> governed(String person) {
    return given.stream()
        .filter(each -> each.person().equals(person))
        .map(Appellation::phrase)
        .filter(phrase -> phrase.noun() == NounClass.OFFICE)
        .flatMap(phrase -> phrase.ofEntity().stream())
        .map(cast::entity)
        .findFirst();
  }

  /** The name that the words of a common noun, such as "the rowing club", take up. */
  private Optional<Entity> described(RolePhrase phrase, String words) {
    String noun = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    Optional<String> kind = ownerNouns.kind(noun);
    boolean bare = !words.strip().contains(" ");
    return kind.flatMap(each -> last(phrase, bare ? Set.of(each) : Set.of(), noun, phrase.start()));
  }

  /** The last such name before the token; one whose own words hold the noun comes first. */
  private Optional<Entity> last(RolePhrase phrase, Set<String> kinds, String noun, int before) {
    List<Entity> near = new ArrayList<>();
    for (int at = Math.max(0, phrase.sentence() - 3); at <= phrase.sentence(); at++) {
      int limit = at == phrase.sentence() ? before : Integer.MAX_VALUE;
      cast.in(at).stream()
          .filter(reference -> reference.start() < limit && reference.entities().size() == 1)
          .map(reference -> cast.entity(reference.entities().get(0)))
          .forEach(near::add);
    }
    Optional<Entity> called =
        cast.entities().stream()
            .filter(entity -> entity.kind() != EntityKind.PERSON)
            .filter(entity -> !noun.isEmpty() && holds(entity.name(), noun))
            .filter(near::contains)
            .findFirst();
    return called.or(
        () ->
            near.stream()
                .filter(entity -> kinds.contains(entity.kind().name().toLowerCase(Locale.ROOT)))
                .filter(
                    entity -> !isCountry(entity) || noun.equals("country") || noun.equals("nation"))
                .reduce((first, second) -> second));
  }

  private static boolean holds(String name, String noun) {
    return List.of(name.toLowerCase(Locale.ROOT).split("\\s+")).contains(noun);
  }

  private boolean isCountry(Entity entity) {
    return demonyms.isCountry(entity.name());
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
    if (!LOCAL.contains(phrase.lemma()) || phrase.possessor().isPresent()) {
      return Optional.empty();
    }
    return cast.in(phrase.sentence()).stream()
        .filter(reference -> reference.end() <= phrase.start())
        .map(Reference::entities)
        .map(entities -> cast.entity(entities.get(0)))
        .filter(entity -> entity.kind() == EntityKind.PLACE && !isCountry(entity))
        .reduce((first, second) -> second);
  }

  private static boolean isNational(RolePhrase phrase) {
    return NATIONAL.contains(phrase.lemma()) && !phrase.plural();
  }

  /** "Chief executive A" in an article that is about one company. */
  private Optional<Entity> company(RolePhrase phrase) {
    boolean bare =
        phrase.determiner() == Determiner.NONE || phrase.determiner() == Determiner.DEFINITE;
    if (!CORPORATE.contains(phrase.lemma()) || !bare || phrase.role().contains(" of ")) {
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
    return clear ? Optional.of(organisations.get(0)) : Optional.empty();
  }

  /** The country that the article is about, where one is named clearly more than the next. */
  private Optional<String> onlyCountry(TitleReading titles) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (NamedSentence sentence : titles.sentences()) {
      int weight = weight(sentence);
      for (int token = 0; token < sentence.size(); token++) {
        countryAt(sentence, token).ifPresent(name -> counts.merge(name, weight, Integer::sum));
      }
    }
    List<Map.Entry<String, Integer>> most =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(2)
            .toList();
    boolean clear =
        most.size() == 1
            || most.size() == 2 && 2 * most.get(0).getValue() >= 3 * most.get(1).getValue();
    return clear ? Optional.of(most.get(0).getKey()) : Optional.empty();
  }

  /** Where the news comes from and what it begins with counts most. */
  private static int weight(NamedSentence sentence) {
    return switch (sentence.sentence().kind()) {
      case DATELINE -> 4;
      case HEADLINE -> 3;
      default -> sentence.sentence().index() < LEAD ? 3 : 1;
    };
  }

  private Optional<String> countryAt(NamedSentence sentence, int token) {
    String pair = sentence.text(token) + " " + sentence.text(token + 1);
    for (String word : List.of(pair, sentence.text(token))) {
      if (demonyms.has(word)) {
        return Optional.of(demonyms.countries(word).get(0));
      }
      if (demonyms.isCountry(word)) {
        return demonyms.usual(word);
      }
    }
    return Optional.empty();
  }
}
