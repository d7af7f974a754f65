import { get, post, type Route } from './route.ts'

/** Training courses as anyone takes them, and the desk where they are followed and written. */
export const courseRoutes = {
  courses: get('/utbildning', '/en/training'),
  course: get('/utbildning/:course', '/en/training/:course'),
  restartCourse: post('/utbildning/:course/borja-om', '/en/training/:course/begin-again'),
  courseModule: get('/utbildning/:course/:module', '/en/training/:course/:module'),
  finishModule: post('/utbildning/:course/:module', '/en/training/:course/:module'),
  courseCaptions: get('/utbildning/:course/:module/textning/:file', '/en/training/:course/:module/captions/:file'),
  answerQuestion: post(
    '/utbildning/:course/:module/fraga/:question',
    '/en/training/:course/:module/question/:question',
  ),
  rateExample: post('/utbildning/:course/:module/exempel/:example', '/en/training/:course/:module/example/:example'),
  keepReflection: post(
    '/utbildning/:course/:module/tanke/:reflection',
    '/en/training/:course/:module/thought/:reflection',
  ),
  courseDesk: get('/nationellt/utbildningar', '/en/national/training'),
  deskCourse: get('/nationellt/utbildningar/:course', '/en/national/training/:course'),
  courseFile: get('/nationellt/utbildningar/:course/fil', '/en/national/training/:course/file'),
  readCourseFile: post('/nationellt/utbildningar/:course/fil', '/en/national/training/:course/file'),
  publishCourse: post('/nationellt/utbildningar/:course/publicera', '/en/national/training/:course/publish'),
  discardCourse: post('/nationellt/utbildningar/:course/kasta', '/en/national/training/:course/discard'),
  undoCourseChange: post('/nationellt/utbildningar/:course/angra', '/en/national/training/:course/undo'),
  arrangeCourse: post('/nationellt/utbildningar/:course/ordning', '/en/national/training/:course/order'),
  deskModule: get('/nationellt/utbildningar/:course/del/:module', '/en/national/training/:course/part/:module'),
  saveModule: post('/nationellt/utbildningar/:course/del/:module', '/en/national/training/:course/part/:module'),
  deskQuestion: get(
    '/nationellt/utbildningar/:course/del/:module/fraga/:question',
    '/en/national/training/:course/part/:module/question/:question',
  ),
  saveQuestion: post(
    '/nationellt/utbildningar/:course/del/:module/fraga/:question',
    '/en/national/training/:course/part/:module/question/:question',
  ),
} as const satisfies Record<string, Route>
