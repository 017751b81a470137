package org.newsgraph.extract.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.Gender;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.role.TitleReading;
import org.newsgraph.extract.role.phrase.Determiner;
import org.newsgraph.extract.role.phrase.RolePhrase;
import org.newsgraph.finding.MentionForm;

/** Reads one sentence after the other and resolves what refers back in it, left to right. */
final class SentenceReader {

  private static final Set<BlockKind> READ =
      Set.of(BlockKind.BODY, BlockKind.QUOTE, BlockKind.CAPTION, BlockKind.SUBHEADING);

  private final Cast names;
  private final TitleReading titles;
  private final Discourse discourse;
  private final Genders genders;
  private final PersonalPronouns pronouns;
  private final PluralReferences plurals;
  private final PluralWords pluralWords = new PluralWords();
  private final Descriptions descriptions;
  private final GroupDescriptions groups;
  private final Kinship kinship;
  private final Epithets epithets;

  SentenceReader(Cast names, TitleReading titles, Discourse discourse) {
    this.names = names;
    this.titles = titles;
    this.discourse = discourse;
    this.genders = new Genders(names, titles);
    this.pronouns = new PersonalPronouns(discourse, genders);
    this.plurals = new PluralReferences(discourse, new Binding(discourse));
    this.descriptions = new Descriptions(titles, discourse, genders);
    this.groups = new GroupDescriptions(names, titles, discourse, genders, descriptions, plurals);
    this.kinship = new Kinship(names, titles, discourse);
    this.epithets = new Epithets(names, titles, discourse);
  }

  void read(Sentence sentence) {
    boolean full = READ.contains(sentence.kind());
    List<RolePhrase> phrases = full ? titles.phrases().get(sentence.index()) : List.of();
    for (int token : outsideFirst(sentence)) {
      int at = token;
      Optional<Reference> name = names.at(sentence.index(), token);
      if (name.isPresent()) {
        if (name.get().start() == token && names.isPerson(name.get().entities().get(0))) {
          discourse.enter(name.get().entities().get(0), sentence.index(), name.get().head());
        }
        continue;
      }
      if (isStranger(sentence, token)) {
        discourse.enter(Occurrence.UNNAMED + sentence.token(token).text(), sentence.index(), token);
      }
      boolean resolved =
          full && (pronoun(sentence, token) || plural(sentence, token) || epithet(sentence, token));
      if (full && !resolved) {
        phrases.stream().filter(phrase -> phrase.head() == at).forEach(this::description);
      }
    }
  }

  /**
   * What stands outside quotations comes first: who speaks is known before what is said is read.
   */
  private List<Integer> outsideFirst(Sentence sentence) {
    List<Integer> order = new ArrayList<>();
    List<Integer> quoted = new ArrayList<>();
    for (int token = 0; token < sentence.tokens().size(); token++) {
      (discourse.isQuoted(sentence.index(), token) ? quoted : order).add(token);
    }
    order.addAll(quoted);
    return order;
  }

  private boolean epithet(Sentence sentence, int token) {
    Optional<Reference> found = epithets.resolve(sentence, token);
    found.ifPresent(discourse::resolve);
    return found.isPresent();
  }

  /** The last word of what the tagger takes for a person's name and the cast does not know. */
  private boolean isStranger(Sentence sentence, int token) {
    boolean last =
        token + 1 == sentence.tokens().size() || sentence.token(token + 1).name() != NameTag.PERSON;
    return sentence.token(token).name() == NameTag.PERSON && last;
  }

  private boolean pronoun(Sentence sentence, int token) {
    String word = sentence.token(token).text();
    if (isRelative(sentence, token)) {
      relative(sentence, token).ifPresent(who -> refer(sentence, token, token + 1, List.of(who)));
      return true;
    }
    if (PersonalPronouns.gender(word) == Gender.UNKNOWN) {
      return false;
    }
    Optional<String> who = pronouns.resolve(sentence.index(), token, ahead(sentence, token));
    who.ifPresent(person -> refer(sentence, token, token + 1, List.of(person)));
    return true;
  }

  private void refer(Sentence sentence, int start, int end, List<String> people) {
    if (people.stream().anyMatch(person -> person.startsWith(Occurrence.UNNAMED))) {
      people.forEach(person -> discourse.enter(person, sentence.index(), start));
      return;
    }
    int head = discourse.tree(sentence.index()).headOf(start, end);
    MentionForm form =
        end - start == 1 && !sentence.token(start).tag().startsWith("NN")
            ? MentionForm.PRONOUN
            : MentionForm.DESCRIPTION;
    discourse.resolve(new Reference(sentence.index(), start, end, head, form, people));
  }

  /** The people whom the sentence names behind the token. */
  private List<Occurrence> ahead(Sentence sentence, int token) {
    List<Occurrence> ahead = new ArrayList<>();
    for (Reference name : names.in(sentence.index())) {
      if (name.start() > token && names.isPerson(name.entities().get(0))) {
        ahead.add(new Occurrence(name.entities().get(0), sentence.index(), name.head(), 3, false));
      }
    }
    return ahead;
  }

  private static boolean isRelative(Sentence sentence, int token) {
    String word = sentence.token(token).text().toLowerCase(Locale.ROOT);
    return token > 0 && (word.equals("who") || word.equals("whom") || word.equals("whose"));
  }

  /** The person whom a relative pronoun takes up: its clause's noun, else the name before it. */
  private Optional<String> relative(Sentence sentence, int token) {
    Syntax syntax = discourse.tree(sentence.index());
    Optional<String> adjacent =
        occurring(sentence, token - 1).or(() -> occurring(sentence, token - 2));
    for (int at : syntax.path(token)) {
      if (syntax.is(at, "acl")
          && syntax.head(at).isPresent()
          && syntax.head(at).getAsInt() < token) {
        Optional<String> antecedent = occurring(sentence, syntax.head(at).getAsInt());
        return antecedent.isPresent() ? antecedent : adjacent;
      }
    }
    return adjacent;
  }

  private Optional<String> occurring(Sentence sentence, int token) {
    if (token < 0) {
      return Optional.empty();
    }
    Optional<String> name =
        names
            .at(sentence.index(), token)
            .map(reference -> reference.entities().get(0))
            .filter(names::isPerson);
    return name.or(
        () ->
            discourse.in(sentence.index()).stream()
                .filter(other -> other.token() == token)
                .map(Occurrence::person)
                .findFirst());
  }

  private boolean plural(Sentence sentence, int token) {
    Optional<PluralWords.Plural> words = pluralWords.at(sentence, token);
    if (words.isEmpty()) {
      return false;
    }
    PluralWords.Plural plural = words.get();
    Optional<List<String>> people =
        plural.number() == 0
            ? plurals.they(sentence.index(), token)
            : plural.couple()
                ? kinship.couple(sentence.index()).or(() -> plurals.remembered(sentence.index(), 2))
                : plurals.group(
                    new PluralReferences.Sought(
                        sentence.index(),
                        discourse.tree(sentence.index()).headOf(plural.start(), plural.end()),
                        plural.number(),
                        person -> true));
    people.ifPresent(all -> refer(sentence, plural.start(), plural.end(), all));
    return true;
  }

  private void description(RolePhrase phrase) {
    if (titles.isAttached(phrase)) {
      return;
    }
    if (phrase.plural()) {
      groups
          .resolve(phrase)
          .ifPresent(
              all ->
                  refer(
                      discourse.sentence(phrase.sentence()),
                      phrase.start(),
                      phrase.head() + 1,
                      all));
      return;
    }
    Optional<String> person = kinship.resolve(phrase).or(() -> descriptions.resolve(phrase));
    if (person.isPresent()) {
      Sentence sentence = discourse.sentence(phrase.sentence());
      refer(sentence, phrase.start(), phrase.head() + 1, List.of(person.get()));
    } else if (phrase.determiner() != Determiner.NONE) {
      String id = Occurrence.UNNAMED + phrase.sentence() + ":" + phrase.head();
      genders.learn(id, genders.ofNoun(phrase.lemma()));
      discourse.enter(id, phrase.sentence(), phrase.head());
    }
  }
}
