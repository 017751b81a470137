package org.newsgraph.extract.role.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.role.Appellation;
import org.newsgraph.extract.role.TitleReading;
import org.newsgraph.extract.role.phrase.NamedSentence;
import org.newsgraph.extract.role.phrase.NounClass;
import org.newsgraph.extract.role.phrase.RolePhrase;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;

/**
 * Gives an office that several hold to those who are named later by what they hold it of: "The
 * mayors of Casablanca and Krakow met ... Casablanca's A and B of Krakow ...".
 */
record SharedOffices(TitleReading titles) {

  private static final int REACH = 5;

  /** Offices of which there are many beside those who are named. */
  private static final Set<String> MANY =
      Set.of("candidate", "member", "delegate", "lawmaker", "deputy", "councillor", "legislator");

  /** The offices of those who are named so. */
  List<Appellation> read() {
    List<Appellation> found = new ArrayList<>();
    for (List<RolePhrase> phrases : titles.phrases()) {
      for (RolePhrase phrase : phrases) {
        if (phrase.plural()
            && phrase.noun() == NounClass.OFFICE
            && !MANY.contains(phrase.lemma())) {
          found.addAll(shared(phrase));
        }
      }
    }
    return found;
  }

  private List<Appellation> shared(RolePhrase phrase) {
    List<Appellation> found = new ArrayList<>();
    List<String> owners = owners(phrase);
    int last =
        Math.min(titles.sentences().size() - 1, phrase.sentence() + (owners.isEmpty() ? 1 : REACH));
    for (int at = phrase.sentence(); at <= last; at++) {
      NamedSentence sentence = titles.sentences().get(at);
      int from = at == phrase.sentence() ? phrase.end() : 0;
      for (int token = from; token < sentence.size(); token++) {
        Optional<Reference> name = sentence.person(token).filter(begins(token));
        Optional<Entity> owner = name.flatMap(each -> owner(sentence, each));
        if (owner.isPresent() && fits(owner.get(), owners)) {
          String person = name.orElseThrow().entities().get(0);
          if (hasNone(person)) {
            RolePhrase one = phrase.single().of(owner.get().name(), Optional.of(owner.get().id()));
            found.add(new Appellation(person, one, "apposition"));
          }
        }
      }
    }
    return found.size() > 1 || !owners.isEmpty() ? found : List.of();
  }

  private static Predicate<Reference> begins(int token) {
    return reference -> reference.start() == token;
  }

  private boolean hasNone(String person) {
    return titles.of(person).stream().noneMatch(phrase -> phrase.noun() == NounClass.OFFICE);
  }

  private static boolean fits(Entity owner, List<String> owners) {
    return owners.isEmpty() ? owner.kind() != EntityKind.WORK : owners.contains(owner.id());
  }

  /** "Casablanca's A", "A of Krakow". */
  private static Optional<Entity> owner(NamedSentence sentence, Reference name) {
    if (sentence.tag(name.start() - 1).equals("POS")) {
      return sentence.thing(name.start() - 2).map(sentence::entity);
    }
    if (!sentence.lower(name.end()).equals("of")) {
      return Optional.empty();
    }
    int at = sentence.tag(name.end() + 1).equals("DT") ? name.end() + 2 : name.end() + 1;
    return sentence.thing(at).map(sentence::entity);
  }

  /** The ids of what the plural phrase is of: "of A, B and C". */
  private List<String> owners(RolePhrase phrase) {
    NamedSentence sentence = titles.sentences().get(phrase.sentence());
    int token = phrase.end() - 1;
    while (token >= phrase.start() && sentence.thing(token).isEmpty()) {
      token--;
    }
    List<String> owners = sentence.things(token).stream().map(Entity::id).toList();
    return owners.size() > 1 ? owners : List.of();
  }
}
