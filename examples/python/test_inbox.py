import unittest

from inbox import wait_for_message
from sms import send_code

# The tests share one sandbox, so each has its own number. The range is reserved for fiction.
NUMBER = "+44-7700900110"


class WaitForMessage(unittest.TestCase):
    def test_the_code_can_be_taken_out_of_the_message(self):
        code, id = send_code(NUMBER)
        message = wait_for_message(to=NUMBER, body="Your code")
        self.assertEqual(message["id"], id)
        self.assertEqual(message["otp"], code)


if __name__ == "__main__":
    unittest.main()
