package org.newsgraph.extract.statement.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.finding.EntityKind;
import org.newsgraph.finding.MentionForm;

/** Finds who is meant by the subject of a verb. */
public final class Speakers {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> PRENOMINAL =
      Set.of("det", "amod", "compound", "nmod:poss", "nummod", "flat");

  private static final Pattern NOUN_PHRASE = Pattern.compile("DT|PRP.*|JJ.*|NN.*|CD|POS|HYPH|:|-");
  private static final Set<String> DAYS =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "today",
          "yesterday");

  private final Reading reading;
  private final Narration narration;

  public Speakers(Reading reading, Narration narration) {
    this.reading = reading;
    this.narration = narration;
  }

  /** The attribution to the subject of the verb; empty where the verb has no narrated subject. */
  public Optional<Attribution> ofVerb(int sentence, int verb, String rule, double confidence) {
    return subject(sentence, verb).map(subject -> of(sentence, subject, verb, rule, confidence));
  }

  /** The token that heads the verb's subject; empty where the verb has no narrated subject. */
  public Optional<Integer> subject(int sentence, int verb) {
    return subject(sentence, verb, 0).filter(subject -> narration.narrates(sentence, subject));
  }

  /** The attribution to whom the noun means. */
  public Attribution of(int sentence, int noun, int verb, String rule, double confidence) {
    Syntax tree = reading.tree(sentence);
    Optional<Reference> reference = reference(sentence, noun);
    Optional<String> speaker =
        tree.children(noun, "conj").stream().noneMatch(token -> narration.narrates(sentence, token))
                || reference.filter(r -> r.end() > noun + 1).isPresent()
            ? reference.filter(r -> r.entities().size() == 1).map(r -> r.entities().get(0))
            : Optional.empty();
    return new Attribution(
        sentence, verb, speaker.filter(this::canSpeak), phrase(sentence, noun), rule, confidence);
  }

  /** Whether the token belongs to the name of a person that no preposition governs. */
  public boolean names(int sentence, int token) {
    return at(sentence, token)
        .filter(reference -> reference.form() == MentionForm.NAME && isPerson(reference))
        .filter(reference -> reference.start() == 0 || !governed(sentence, reference.start() - 1))
        .isPresent();
  }

  private boolean governed(int sentence, int before) {
    return reading.sentences().get(sentence).token(before).tag().matches("IN|TO|CC");
  }

  private boolean canSpeak(String entity) {
    EntityKind kind = reading.cast().entity(entity).kind();
    return kind == EntityKind.PERSON || kind == EntityKind.ORGANISATION;
  }

  /** The reference that the noun heads, or that stands in apposition to it or names it. */
  private Optional<Reference> reference(int sentence, int noun) {
    Syntax tree = reading.tree(sentence);
    Optional<Reference> own = at(sentence, noun);
    if (own.isPresent() && isPerson(own.get())) {
      return own;
    }
    Stream<Integer> beside =
        Stream.of("appos", "flat", "dep")
            .flatMap(relation -> tree.children(noun, relation).stream())
            .filter(token -> token > noun);
    return beside
        .filter(token -> narration.narrates(sentence, token))
        .flatMap(token -> at(sentence, token).stream())
        .filter(this::isPerson)
        .findFirst()
        .or(() -> own);
  }

  /** The reference that the token heads, else the shortest that holds it. */
  private Optional<Reference> at(int sentence, int token) {
    return reading.cast().in(sentence).stream()
        .filter(reference -> reference.start() <= token && token < reference.end())
        .min(
            Comparator.comparingInt((Reference reference) -> reference.head() == token ? 0 : 1)
                .thenComparingInt(reference -> reference.end() - reference.start()));
  }

  private boolean isPerson(Reference reference) {
    return reference.entities().stream().anyMatch(reading.cast()::isPerson);
  }

  /** The token that heads the verb's subject, looked for up the tree where the verb has none. */
  private Optional<Integer> subject(int sentence, int verb, int depth) {
    Syntax tree = reading.tree(sentence);
    boolean passive = !tree.children(verb, "aux:pass").isEmpty();
    if (passive && depth == 0 && !reports(sentence, verb)) {
      return agent(sentence, verb);
    }
    Optional<Integer> own =
        tree.child(verb, "nsubj").filter(token -> narration.narrates(sentence, token));
    if (own.isPresent()) {
      return own.map(token -> antecedent(sentence, token, verb));
    }
    return besideVerb(sentence, verb).or(() -> inherited(sentence, verb, depth));
  }

  /** "X was quoted as saying", "was heard asking": the passive's subject speaks. */
  private boolean reports(int sentence, int verb) {
    String lemma = reading.sentences().get(sentence).token(verb).lemma();
    return Set.of("quote", "hear", "overhear", "cite", "report", "record").contains(lemma);
  }

  private Optional<Integer> agent(int sentence, int verb) {
    Syntax tree = reading.tree(sentence);
    return tree.children(verb, "obl").stream()
        .filter(noun -> tree.prepositions(noun).contains("by"))
        .findFirst();
  }

  private boolean infinitive(int sentence, int verb) {
    return verb > 0 && reading.sentences().get(sentence).token(verb - 1).tag().equals("TO");
  }

  /** What a relative pronoun stands for; else the token itself. */
  private int antecedent(int sentence, int token, int verb) {
    Syntax tree = reading.tree(sentence);
    Token pronoun = reading.sentences().get(sentence).token(token);
    boolean relative = RELATIVE.contains(pronoun.lemma()) && tree.is(verb, "acl");
    return relative ? tree.head(verb).orElse(token) : token;
  }

  /** A noun phrase right before the verb, or right behind it, that the parser hung elsewhere. */
  private Optional<Integer> besideVerb(int sentence, int verb) {
    if (begins(sentence, verb)) {
      return phraseHead(sentence, verb + 1);
    }
    return Optional.of(verb - 1)
        .filter(token -> token >= 0)
        .filter(token -> narration.narrates(sentence, token))
        .filter(token -> at(sentence, token).isPresent());
  }

  /** Whether the verb begins the narrator's words, as in "...," said X. */
  private boolean begins(int sentence, int verb) {
    int start = narration.runStart(sentence, verb);
    boolean opens = start > 0 || verb == 0 && isLowerCase(sentence, verb);
    return opens && narration.narratedWords(sentence, start, verb).findAny().isEmpty();
  }

  private boolean isLowerCase(int sentence, int token) {
    return Character.isLowerCase(
        reading.sentences().get(sentence).token(token).text().codePointAt(0));
  }

  /** The last noun of the noun phrase that begins at the token, days left aside. */
  private Optional<Integer> phraseHead(int sentence, int from) {
    List<Token> tokens = reading.sentences().get(sentence).tokens();
    int end = from;
    while (end < tokens.size()
        && narration.narrates(sentence, end)
        && NOUN_PHRASE.matcher(tokens.get(end).tag()).matches()
        && !DAYS.contains(tokens.get(end).text())) {
      end++;
    }
    return IntStream.iterate(end - 1, token -> token >= from, token -> token - 1)
        .filter(token -> tokens.get(token).tag().matches("NN.*|PRP"))
        .boxed()
        .findFirst();
  }

  private Optional<Integer> inherited(int sentence, int verb, int depth) {
    Syntax tree = reading.tree(sentence);
    if (depth > 4 || tree.head(verb).isEmpty()) {
      return Optional.empty();
    }
    int head = tree.head(verb).getAsInt();
    String tag = reading.sentences().get(sentence).token(head).tag();
    boolean shares =
        List.of("conj", "xcomp", "advcl", "dep", "parataxis", "ccomp").stream()
            .anyMatch(relation -> tree.is(verb, relation));
    if (tree.is(verb, "acl") && tag.startsWith("N")) {
      return infinitive(sentence, verb) ? Optional.empty() : Optional.of(head);
    }
    return shares && !tag.startsWith("N") ? subject(sentence, head, depth + 1) : Optional.empty();
  }

  /** The words of the noun and of what stands before it. */
  private String phrase(int sentence, int noun) {
    Syntax tree = reading.tree(sentence);
    int start =
        tree.children(noun).stream()
            .filter(child -> child < noun && PRENOMINAL.contains(tree.relation(child)))
            .flatMap(child -> tree.subtree(child).stream())
            .mapToInt(Integer::intValue)
            .min()
            .orElse(noun);
    int end =
        reading
            .cast()
            .at(sentence, noun)
            .map(Reference::end)
            .filter(e -> e > noun)
            .orElse(noun + 1);
    return narration.text(sentence, Math.min(start, noun), end);
  }
}
