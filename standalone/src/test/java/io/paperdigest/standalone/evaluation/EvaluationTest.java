package io.paperdigest.standalone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.events.JsonSerde;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All sets are made up. */
class EvaluationTest {

    private static final String RECORDS = """
            id%title%authors%venue%year
            1%Counting Silent Cells in Sparse Cortex Maps%Ada Moor, Ben Oak%Cells%1999
            2%Songs of Old Bridges in Wind and Rain%Cy Reed, Dee Lake%Bridges%2001
            """;

    @TempDir
    private Path folder;

    @Test
    void aFolderWithoutSetsIsEmpty() throws IOException {
        write("notes.txt", "nothing here");

        assertThat(evaluate().isEmpty()).isTrue();
    }

    @Test
    void scoresTwoTextsOfOneIdWithAndWithoutIt() throws IOException {
        write("any.jsonl", """
                {"arxiv_id": "2501.00001", "x_title": "Maps of Silent Cells", "y_title": "Songs of Old Bridges"}
                {"arxiv_id": "2501.00002", "x_title": "Tides of a Small Moon", "y_title": "Tides of a small moon."}
                """);

        JsonNode sets = sets(evaluate());

        assertThat(sets).hasSize(2);
        assertThat(sets.get(0).get("name").asText()).isEqualTo("any, text only");
        assertThat(sets.get(0).get("pairs").asInt()).isEqualTo(2);
        assertThat(sets.get(0).get("recall").asDouble()).isEqualTo(0.5);
        assertThat(sets.get(0).get("precision").asDouble()).isEqualTo(1);
        assertThat(sets.get(0).get("errors").get(0).get("kind").asText()).isEqualTo("missed");
    }

    @Test
    void scoresRetitledPairsAndLeavesOutWhatIsNotSettled() throws IOException {
        write("r.jsonl", """
                {"seed_title": "Maps of Silent Cells", "other_title": "Maps of silent cells", "label": "same-paper"}
                {"seed_title": "Tides of a Small Moon", "other_title": "Tides of a small moon", "label": "different"}
                {"seed_title": "Songs of Old Bridges", "other_title": "Songs of old bridges", "label": "not settled"}
                """);

        JsonNode set = sets(evaluate()).get(0);

        assertThat(set.get("listings").asInt()).isEqualTo(4);
        assertThat(set.get("found").asInt()).isEqualTo(1);
        assertThat(set.get("wrong").asInt()).isEqualTo(1);
    }

    @Test
    void idsKeepOneTitleApart() throws IOException {
        write("same.json", "{\"mapsofsilentcells\": [\"2501.00001\", \"2502.00002\"]}");

        JsonNode set = sets(evaluate()).get(0);

        assertThat(set.get("pairs").asInt()).isZero();
        assertThat(set.get("wrong").asInt()).isZero();
    }

    @Test
    void findsOutWhichTableAColumnOfIdsIsOf() throws IOException {
        write("first.csv", RECORDS);
        write("second.csv", RECORDS.replace("\n1%", "\n11%").replace("\n2%", "\n12%"));
        write("truth.csv", "D1%D2\n11%1\n12%2\n");

        JsonNode set = sets(evaluate()).get(0);

        assertThat(set.get("pairs").asInt()).isEqualTo(2);
        assertThat(set.get("f1").asDouble()).isEqualTo(1);
    }

    @Test
    void scoresCitationsInOneTable() throws IOException {
        write("c.csv", """
                Entity Id|author|title|venue|year|
                0|moor, a., and oak, b.|counting silent cells in sparse cortex maps.|cells,|(1999).|
                1|a. moor and b. oak.|moor (1999). counting silent cells in sparse cortex maps,|in cells,||
                2|c. reed|songs of old bridges in wind and rain.|bridges,|2001.|
                """);
        write("truth.csv", "0|1\n");

        JsonNode set = sets(evaluate()).get(0);

        assertThat(set.get("listings").asInt()).isEqualTo(3);
        assertThat(set.get("f1").asDouble()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", ">", "#", ";", ",", "\t"})
    void columnsMayHaveOtherMarksBetweenThem(String mark) throws IOException {
        write("first.csv", RECORDS.replace(", Ben", " and Ben").replace("%", mark));
        write("second.csv", RECORDS.replace(", Ben", " and Ben").replace("%", mark));
        write("truth.csv", "1" + mark + "1\n2" + mark + "2\n");

        JsonNode set = sets(evaluate()).get(0);

        assertThat(set.get("pairs").asInt()).isEqualTo(2);
        assertThat(set.get("f1").asDouble()).isEqualTo(1);
    }

    @Test
    void quotedFieldsMayHaveTheMarkInside() throws IOException {
        write("c.csv", """
                id,label,author,title,journal,booktitle,year
                a1,moor1999,"Moor, A. & Oak, B.","Cells, ""silent"" ones, in sparse maps",Cells,,"(1999),"
                a2,moor1999,A. Moor and B. Oak,Cells silent ones in sparse maps,,Cells,1999
                b1,reed2001,C. Reed,Songs of old bridges in wind,,,2001
                """);
        write("truth.csv", "id1,id2\na1,a2\n");

        JsonNode set = sets(evaluate()).get(0);

        assertThat(set.get("listings").asInt()).isEqualTo(3);
        assertThat(set.get("pairs").asInt()).isEqualTo(1);
        assertThat(set.get("f1").asDouble()).isEqualTo(1);
    }

    @Test
    void anIdAndATitleAreEnoughOfARecord() throws IOException {
        write("c.csv", "title%id\nSongs of Old Bridges in Wind%a\nSongs of old bridges in wind.%b\n");
        write("truth.csv", "a%b\n");

        JsonNode set = sets(evaluate()).get(0);

        assertThat(set.get("pairs").asInt()).isEqualTo(1);
        assertThat(set.get("f1").asDouble()).isEqualTo(1);
    }

    @Test
    void pairsOfIdsThatNoTableHasAreLeftOutAndSaid() throws IOException {
        write("first.csv", RECORDS);
        write("second.csv", RECORDS);
        write("truth.csv", "D1%D2\n1%1\n2%2\n3%3\n");

        Evaluation evaluation = evaluate();

        assertThat(sets(evaluation).get(0).get("pairs").asInt()).isEqualTo(2);
        assertThat(evaluation.notes()).singleElement().asString().contains("truth.csv", "1 of 4 pairs");
    }

    @Test
    void aBrokenRowIsLeftOutAndSaid() throws IOException {
        write("any.jsonl", """
                {"arxiv_id": "2501.00001", "x_title": "Maps of Silent Cells", "y_title": "Maps of silent cells"}
                {"arxiv_id": "2501.00002", "x_title": "Tides of a
                {"arxiv_id": "2501.00003", "x_title": "Songs of Old Bridges"}
                """);

        Evaluation evaluation = evaluate();

        assertThat(sets(evaluation).get(0).get("pairs").asInt()).isEqualTo(1);
        assertThat(evaluation.notes()).singleElement().asString().contains("any.jsonl", "2 of 3 rows", "first row 2");
    }

    @Test
    void aFileThatIsCutOffIsSaidAndStopsNothingElse() throws IOException {
        Files.write(folder.resolve("cut.jsonl.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
        write("same.json", "{\"mapsofsilentcells\": [\"2501.00001\", \"2502.00002\"]}");

        Evaluation evaluation = evaluate();

        assertThat(sets(evaluation)).hasSize(1);
        assertThat(evaluation.notes()).singleElement().asString().contains("cut.jsonl.gz", "damaged or cut off");
    }

    @Test
    void halvesPartTheListingsAndThePairs() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < 40; row++) {
            String title = "Maps of Silent Cells in Room " + row;
            rows.append("{\"arxiv_id\": \"2501.000%02d\", \"x_title\": \"%s\", \"y_title\": \"%s\"}%n"
                    .formatted(row, title, title));
        }
        write("any.jsonl", rows.toString());

        JsonNode sets = sets(Evaluation.of(folder, true, 0));

        assertThat(sets).hasSize(6);
        assertThat(sets.get(1).get("pairs").asInt()).isBetween(5, 35);
        assertThat(sets.get(1).get("pairs").asInt() + sets.get(2).get("pairs").asInt())
                .isEqualTo(40);
    }

    @Test
    void showsATableAndThePairsThatWereGotWrong() throws IOException {
        write("any.jsonl", """
                {"arxiv_id": "2501.00001", "x_title": "Maps of Silent Cells", "y_title": "Songs of Old Bridges"}
                """);

        assertThat(evaluate().lines())
                .anyMatch(line -> line.startsWith("set"))
                .anyMatch(line -> line.contains("missed  x@set#1  Maps of Silent Cells"));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private Evaluation evaluate() throws IOException {
        return Evaluation.of(folder, false, 10);
    }

    private static JsonNode sets(Evaluation evaluation) throws IOException {
        return JsonSerde.mapper().readTree(evaluation.json()).get("sets");
    }
}
