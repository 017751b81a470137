package org.newsgraph.extract.cast.person;

import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.grouping.NameCircle;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.lexicon.Lexicon;

/** Tells characters of fiction, whom somebody plays, voices or portrays, and named creatures. */
final class FictionCues {

  private static final Lexicon STORY_NOUNS = Lexicon.of(FictionCues.class, "fiction-nouns.txt");

  private static final Set<String> ACTING = Set.of("play", "portray", "voice", "star");
  private static final Set<String> PART =
      Set.of(
          "character",
          "role",
          "part",
          "protagonist",
          "heroine",
          "antagonist",
          "villain",
          "superhero");

  /** Stories about somebody who is made up, when there are several of them. */
  private static final Set<String> TALES =
      Set.of("novel", "thriller", "mystery", "comic", "cartoon", "whodunit", "adventure", "tale");

  /** Those who make somebody up. */
  private static final Set<String> MAKERS =
      Set.of("creator", "co-creator", "writer", "artist", "illustrator", "cartoonist", "animator");

  private static final Set<String> DISGUISE =
      Set.of(
          "dress",
          "dressed",
          "costume",
          "cosplay",
          "cosplaying",
          "disguise",
          "pose",
          "star",
          "cast");

  private final ArticleWords words;
  private final PersonCues cues;
  private final NamedThings bearers;
  private final CostumeCaptions costumes;

  FictionCues(ArticleWords words, PersonCues cues) {
    this.words = words;
    this.cues = cues;
    this.bearers = new NamedThings(words);
    this.costumes = new CostumeCaptions(words, cues);
  }

  /** Whether the person under these names is a character, an animal or a thing. */
  boolean isCharacter(NameCircle circle) {
    boolean acted = circle.spans().stream().anyMatch(this::isActed);
    boolean real = circle.spans().stream().anyMatch(s -> !isActed(s) && cues.hasHonorific(s));
    boolean story = circle.spans().stream().allMatch(this::namesStory);
    boolean dressed =
        costumes.isCostumeReport() && circle.spans().stream().allMatch(costumes::isShown);
    boolean thing =
        circle.spans().stream()
            .anyMatch(span -> isNoCall(circle, span) && bearers.isCalledThing(span));
    return acted && !real || story || dressed || thing;
  }

  /** "a lovely medal, Nigel": the given name of one who is named in full is a call. */
  private boolean isNoCall(NameCircle circle, NameSpan span) {
    return !words.isSingle(span) || circle.fullNames().isEmpty();
  }

  /** "the Harry Potter series". */
  private boolean namesStory(NameSpan span) {
    return STORY_NOUNS.has(words.lemma(span.sentence(), span.end()));
  }

  private boolean isPlayer(NameSpan span) {
    return span.start() > 1
        && words.sentence(span.sentence()).token(span.start() - 2).name() == NameTag.PERSON;
  }

  private boolean isActed(NameSpan span) {
    Syntax tree = words.tree(span.sentence());
    int head = tree.headOf(span.start(), span.end());
    OptionalInt governor = tree.head(head);
    if (governor.isEmpty()) {
      return isPart(span);
    }
    String verb = words.lemma(span.sentence(), governor.getAsInt());
    boolean verbal = words.tag(span.sentence(), governor.getAsInt()).startsWith("VB");
    boolean played = tree.is(head, "nsubj:pass") && ACTING.contains(verb);
    boolean playing = tree.is(head, "obj") && verbal && Set.of("portray", "voice").contains(verb);
    boolean of = tree.is(head, "nmod") && isMarked(span, head, "of");
    boolean part = (tree.is(head, "appos") || of) && PART.contains(verb);
    boolean voiceOf = of && verb.equals("voice");
    return played || playing || part || voiceOf || isPart(span) || isInvented(span, head);
  }

  private boolean isMarked(NameSpan span, int head, String preposition) {
    return words.tree(span.sentence()).prepositions(head).contains(preposition);
  }

  /** "eleven novels about Ada Pell", "the creator of Inspector Moth", "Ada Pell, his heroine". */
  private boolean isInvented(NameSpan span, int head) {
    Syntax tree = words.tree(span.sentence());
    String noun = words.lemma(span.sentence(), tree.head(head).orElse(head));
    boolean plural = words.tag(span.sentence(), tree.head(head).orElse(head)).equals("NNS");
    boolean told =
        TALES.contains(noun) && plural && isMarked(span, head, "about")
            || MAKERS.contains(noun) && isMarked(span, head, "of");
    return told
        || tree.children(head, "appos").stream()
            .anyMatch(
                token ->
                    PART.contains(words.lemma(span.sentence(), token))
                        && tree.child(token, "nmod:poss").isPresent());
  }

  /** "as the detective Orla": in the part of; "Lydia Moss as Medea": behind a player's name. */
  private boolean isPart(NameSpan span) {
    boolean as = words.lower(span.sentence(), span.start() - 1).equals("as");
    String before = words.lemma(span.sentence(), span.start() - 2);
    boolean dressed = as && (DISGUISE.contains(before) || isPlayer(span));
    return dressed || PART.contains(words.lower(span.sentence(), span.start() - 1));
  }
}
