package weeknote.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FieldsCommandTest {

    private static String fields(String post) {
        var console = new Console(post);
        assertEquals(0, console.run("fields", "-"));
        return console.output().replace('"', '\'');
    }

    @Test
    void everyTypeHasItsNameAndItsValue() {
        assertEquals(
                "{'path':'-','format':'yaml','problem':null,'fields':["
                        + "{'key':'Title','type':'string','value':'Week: 7','line':2},"
                        + "{'key':'date','type':'date','value':'2022-02-14T21:04:00+11:00','line':3},"
                        + "{'key':'draft','type':'boolean','value':false,'line':4},"
                        + "{'key':'weight','type':'number','value':10,'line':5},"
                        + "{'key':'tags','type':'list','value':['a','b'],'line':6},"
                        + "{'key':'params','type':'map','value':{'x':1},'line':7},"
                        + "{'key':'empty','type':'null','value':null,'line':9}]}\n",
                fields(
                        """
                        ---
                        Title: "Week: 7"
                        date: 2022-02-14T21:04:00+11:00
                        draft: no
                        weight: 012
                        tags: [a, b]
                        params:
                          x: 1
                        empty:
                        ---
                        """));
    }

    @Test
    void aPostWithoutFrontMatterHasNoFields() {
        assertEquals(
                "{'path':'-','format':'none','problem':null,'fields':[]}\n", fields("Text.\n"));
    }

    @Test
    void whatCannotBeReadIsNamedWithItsLine() {
        String line = fields("---\ntitle: a\nbad: [x\n---\n");
        assertEquals(
                "{'path':'-','format':'yaml','problem':{'line':3,'message':",
                line.substring(0, 58));
    }
}
