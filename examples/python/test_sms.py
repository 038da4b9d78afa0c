import json
import unittest
import urllib.error

from sms import call, send_code

NUMBER = "+39-3331234567"


class SendCode(unittest.TestCase):
    def test_the_code_is_in_the_text_that_the_recipient_gets(self):
        code, id = send_code(NUMBER)
        [recipient] = call("GET", f"/messages/{id}/recipients/")["data"]
        self.assertEqual(recipient["body"], f"Your code is {code}.")

    def test_what_the_gateway_refuses_is_an_error_with_its_code(self):
        # For this number the sandbox responds with 402, as if the account had no credit.
        with self.assertRaises(urllib.error.HTTPError) as refused:
            send_code("+44-7700900402")
        self.assertEqual(refused.exception.code, 402)
        self.assertEqual(json.load(refused.exception)["error"], 201)


if __name__ == "__main__":
    unittest.main()
