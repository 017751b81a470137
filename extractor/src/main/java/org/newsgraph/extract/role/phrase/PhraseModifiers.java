package org.newsgraph.extract.role.phrase;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.role.phrase.RolePhraseFinder.LeftPart;
import org.newsgraph.extract.role.phrase.RolePhraseFinder.RoleCore;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;

/** Reads what stands in front of a role noun: determiner, possessor, organisation, nationality. */
final class PhraseModifiers {

  private static final Lexicon ROLE_WORDS = Lexicon.of(PhraseModifiers.class, "role-modifiers.txt");
  private static final Lexicon TIMES = Lexicon.of(PhraseModifiers.class, "time-words.txt");
  private static final Lexicon PARTIES = Lexicon.of(PhraseModifiers.class, "parties.txt");
  private static final Lexicon FORMER_WORDS = Lexicon.of(PhraseModifiers.class, "former-words.txt");

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one", "some");

  private static final String DOMAIN = ".{3,}(al|ic|ary|ive|ial|an)";

  private final RoleNouns nouns;
  private final Demonyms demonyms;

  PhraseModifiers(RoleNouns nouns, Demonyms demonyms) {
    this.nouns = nouns;
    this.demonyms = demonyms;
  }

  LeftPart read(NamedSentence sentence, RoleCore core) {
    int from = core.start();
    while (isModifier(sentence, from - 1) && !isOffice(sentence, from - 1)) {
      from = sentence.thing(from - 1).map(Reference::start).orElse(from - 1);
    }
    int start = start(sentence, from);
    OptionalInt possessor = possessor(sentence, from);
    int roleStart = roleStart(sentence, from, core.start());
    Optional<Owner> owner =
        owner(sentence, from, roleStart, core).or(() -> possessing(sentence, possessor));
    return new LeftPart(
        start,
        roleStart,
        determiner(sentence, from),
        possessor,
        owner.map(Owner::name).orElse(""),
        owner.flatMap(Owner::entity),
        isFormer(sentence, from, core));
  }

  private boolean isModifier(NamedSentence sentence, int token) {
    String tag = sentence.tag(token);
    boolean word =
        tag.startsWith("NN")
            || tag.startsWith("JJ")
            || tag.equals("HYPH") && !isDash(sentence, token)
            || tag.equals("CD") && !sentence.tag(token + 1).equals("HYPH")
            || tag.equals("VBN")
            || tag.equals("VBG")
            || tag.equals("AFX")
            || tag.equals("RB") && isAdverb(sentence, token);
    return word
        && sentence.person(token).isEmpty()
        && !TIMES.has(sentence.lower(token))
        && !(tag.equals("VBG")
            && !ROLE_WORDS.has(sentence.lower(token))
            && !sentence.tag(token - 1).matches("DT|PRP\\$|WP\\$|POS|JJ"));
  }

  /** "Police spokeswoman Captain A": an office of its own in front of another. */
  private boolean isOffice(NamedSentence sentence, int token) {
    String word = sentence.lower(token);
    return nouns.kind(word).equals(Optional.of(NounClass.OFFICE)) && !ROLE_WORDS.has(word);
  }

  private static boolean isDash(NamedSentence sentence, int token) {
    return sentence.sentence().token(token).span().end()
        < sentence.sentence().token(token + 1).span().start();
  }

  private static boolean isAdverb(NamedSentence sentence, int token) {
    return sentence.lower(token).endsWith("ly") || sentence.lower(token).matches("then|once|long");
  }

  private static Determiner determiner(NamedSentence sentence, int from) {
    String before = sentence.lower(from - 1);
    if (sentence.tag(from - 1).matches("PRP\\$|WP\\$|POS")) {
      return Determiner.POSSESSIVE;
    }
    if (DEFINITE.contains(before)) {
      return Determiner.DEFINITE;
    }
    return INDEFINITE.contains(before) ? Determiner.INDEFINITE : Determiner.NONE;
  }

  private static OptionalInt possessor(NamedSentence sentence, int from) {
    if (sentence.tag(from - 1).matches("PRP\\$|WP\\$")) {
      return OptionalInt.of(from - 1);
    }
    return sentence.tag(from - 1).equals("POS") && from >= 2
        ? OptionalInt.of(from - 2)
        : OptionalInt.empty();
  }

  /** The phrase's first token: its determiner, or that of its possessor. */
  private static int start(NamedSentence sentence, int from) {
    if (sentence.tag(from - 1).equals("POS") && from >= 2) {
      int possessor = sentence.name(from - 2).map(Reference::start).orElse(from - 2);
      while (possessor > 0
          && sentence.tag(possessor - 1).matches("JJ|NN|NNP")
          && sentence.name(from - 2).isEmpty()) {
        possessor--;
      }
      return sentence.tag(possessor - 1).matches("DT|PRP\\$") ? possessor - 1 : possessor;
    }
    return determiner(sentence, from) == Determiner.NONE ? from : from - 1;
  }

  private boolean isFormer(NamedSentence sentence, int from, RoleCore core) {
    for (int token = from; token < core.end(); token++) {
      String word = sentence.lower(token);
      if (FORMER_WORDS.has(word) || word.startsWith("ex-")) {
        return true;
      }
    }
    return sentence.lower(from).equals("last") && sentence.tag(from - 1).equals("POS");
  }

  /** Where the words begin that belong to the role itself. */
  private int roleStart(NamedSentence sentence, int from, int core) {
    int start = core;
    while (start > from
        && belongs(sentence, start - 1)
        && !(sentence.isCapital(start - 1) && !sentence.isCapital(core) && start > 1)) {
      start--;
    }
    while (sentence.tag(start).equals("HYPH")) {
      start++;
    }
    return start;
  }

  private boolean belongs(NamedSentence sentence, int token) {
    String word = sentence.lower(token);
    if (sentence.thing(token).isPresent() && !isRoleName(sentence, token)
        || demonyms.has(sentence.text(token))
        || FORMER_WORDS.has(word)
        || PARTIES.has(word) && sentence.isCapital(token)
        || word.startsWith("ex-")) {
      return false;
    }
    String tag = sentence.tag(token);
    return ROLE_WORDS.has(word)
        || tag.equals("HYPH")
        || nouns.kind(word).map(NounClass::isRole).orElse(false)
        || tag.startsWith("NN") && !sentence.isCapital(token)
        || tag.equals("JJ") && !sentence.isCapital(token) && word.matches(DOMAIN);
  }

  /** Whether a tagger took words of a role for a name, as in "Interior Minister". */
  private boolean isRoleName(NamedSentence sentence, int token) {
    Reference name = sentence.thing(token).orElseThrow();
    return IntStream.range(name.start(), name.end())
        .allMatch(each -> ROLE_WORDS.has(sentence.lower(each)));
  }

  private record Owner(String name, Optional<String> entity) {}

  /** The organisation, place or nationality among the modifiers in front of the role. */
  private Optional<Owner> owner(NamedSentence sentence, int from, int roleStart, RoleCore core) {
    return IntStream.range(from, roleStart)
        .boxed()
        .flatMap(token -> organisation(sentence, token).stream())
        .findFirst()
        .or(
            () ->
                IntStream.range(from, roleStart)
                    .boxed()
                    .flatMap(
                        token ->
                            named(sentence, token)
                                .or(capitals(sentence, token, roleStart))
                                .stream())
                    .findFirst());
  }

  /** "the United States Central Intelligence Agency agent": the agency rather than the country. */
  private static Optional<Owner> organisation(NamedSentence sentence, int token) {
    return sentence
        .thing(token)
        .map(sentence::entity)
        .filter(entity -> entity.kind() == EntityKind.ORGANISATION)
        .map(entity -> new Owner(entity.name(), Optional.of(entity.id())));
  }

  private Optional<Owner> named(NamedSentence sentence, int token) {
    Optional<Owner> country = country(sentence, token);
    return country.isPresent()
        ? country
        : sentence
            .thing(token)
            .map(name -> new Owner(sentence.called(name), Optional.of(sentence.entity(name).id())));
  }

  private Optional<Owner> country(NamedSentence sentence, int token) {
    String pair = sentence.text(token) + " " + sentence.text(token + 1);
    String word = demonyms.has(pair) ? pair : sentence.text(token);
    if (!demonyms.has(word)) {
      return Optional.empty();
    }
    Optional<Entity> entity = demonyms.entity(word, sentence.cast());
    String usual = entity.map(Entity::name).orElse(demonyms.countries(word).get(0));
    return Optional.of(new Owner(demonyms.isCountry(word) ? word : usual, entity.map(Entity::id)));
  }

  /** Whether the word only gives the holder's nationality: "the Ethiopian director". */
  private boolean isNationality(NamedSentence sentence, int token, RoleCore core) {
    return country(sentence, token).isPresent()
        && nouns.kind(core.lemma()).orElse(NounClass.PERSON) != NounClass.OFFICE
        && nouns.kind(core.lemma()).orElse(NounClass.PERSON) != NounClass.RELATION;
  }

  /** A run of capitalised words that no tagger knows, such as a party's or a county's name. */
  private Supplier<Optional<Owner>> capitals(NamedSentence sentence, int token, int roleStart) {
    return () -> {
      int end = token;
      while (end < roleStart && sentence.isCapital(end) && !isOpening(sentence, end)) {
        end++;
      }
      return end == token
          ? Optional.empty()
          : Optional.of(new Owner(sentence.text(token, end), Optional.empty()));
    };
  }

  private boolean isOpening(NamedSentence sentence, int token) {
    return token == 0 && !sentence.tag(token).startsWith("NNP")
        || FORMER_WORDS.has(sentence.lower(token));
  }

  private static Optional<Owner> possessing(NamedSentence sentence, OptionalInt possessor) {
    if (possessor.isEmpty()) {
      return Optional.empty();
    }
    return sentence
        .thing(possessor.getAsInt())
        .map(name -> new Owner(sentence.called(name), Optional.of(sentence.entity(name).id())));
  }
}
