package org.newsgraph;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;

/** The rooms lie along an article's way, and nothing reaches forward. */
@AnalyzeClasses(packages = "org.newsgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

  private static final String ROOT = "org.newsgraph.";

  /**
   * In the article's order; a room includes the packages below it that are not rooms themselves.
   */
  private static final List<String> ROOMS =
      List.of(
          "text",
          "problem",
          "read",
          "clean",
          "annotate",
          "finding",
          "extract.lexicon",
          "extract.quotation",
          "extract.title",
          "extract.cast",
          "extract.time",
          "extract.scene",
          "extract.reading",
          "extract.status",
          "extract.role",
          "extract.coreference",
          "extract.encounter",
          "extract.presence",
          "extract.statement",
          "extract.indirect",
          "extract.work",
          "extract.confidence",
          "extract",
          "journal",
          "identify",
          "graph",
          "validate",
          "load",
          "ask",
          "export",
          "pipeline",
          "run",
          "evaluate",
          "settings");

  @ArchTest
  static final ArchRule EVERY_CLASS_IS_IN_A_ROOM =
      classes()
          .should()
          .resideInAnyPackage(
              ROOMS.stream().map(room -> ROOT + room + "..").toArray(String[]::new));

  @ArchTest static final ArchRule IMPORTS_POINT_BACKWARDS = classes().should(pointBackwards());

  @ArchTest
  static final ArchRule ONE_ROOM_KNOWS_CORENLP =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.newsgraph.annotate.corenlp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford.nlp..");

  @ArchTest
  static final ArchRule NO_RDF_BEFORE_THE_GRAPH =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.newsgraph.text..",
              "org.newsgraph.read..",
              "org.newsgraph.clean..",
              "org.newsgraph.annotate..",
              "org.newsgraph.finding..",
              "org.newsgraph.extract..",
              "org.newsgraph.journal..",
              "org.newsgraph.identify..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..");

  @ArchTest
  static final ArchRule NOTHING_IS_PRINTED =
      GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule STATIC_FIELDS_ARE_FINAL =
      fields().that().areStatic().should().haveModifier(FINAL);

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)");

  private static ArchCondition<JavaClass> pointBackwards() {
    return new ArchCondition<>("depend on rooms before their own only") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        int own = room(origin);
        origin.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> room(dependency.getTargetClass()) > own)
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(origin, dependency.getDescription())));
      }
    };
  }

  /** The room's place on the way; -1 for what is none of ours. */
  private static int room(JavaClass type) {
    String name = type.getPackageName() + ".";
    return ROOMS.indexOf(
        ROOMS.stream()
            .filter(room -> name.startsWith(ROOT + room + "."))
            .reduce((one, other) -> one.length() > other.length() ? one : other)
            .orElse(""));
  }
}
